import { expect, test } from 'vitest';
import { renderTagged } from '../../../scripts/tagged-pdf/index.ts';
import { Canvas, Document, OPTIONS, Page, Path, Svg, sheet, Text, View } from '../elements.ts';
import { type ReadPage, readPages } from '../read-pages.ts';
import { wholeSheet } from '../whole-sheet.ts';

const pagesOf = async (element: ReturnType<typeof sheet>): Promise<ReadPage[]> =>
  readPages((await renderTagged(element, OPTIONS)).bytes);
const loose = async (element: ReturnType<typeof sheet>): Promise<string[]> =>
  (await pagesOf(element)).flatMap((page) => page.loose);

test('nothing is painted outside marked content', async () => {
  expect(await loose(wholeSheet())).toEqual([]);
});

test.each([
  ['background', { backgroundColor: '#eef' }],
  ['border', { border: '1pt solid #000', borderRadius: 4 }],
  ['one border', { borderLeft: '4pt dashed #c00' }],
  ['rotation', { transform: 'rotate(10deg)', backgroundColor: '#eef' }],
  ['hidden overflow', { overflow: 'hidden', backgroundColor: '#eef' }],
])('%s of a box is an artifact before its content', async (_, style) => {
  const element = sheet(View({ style }, Text({ tag: 'P', style }, 'Words')));
  const [page] = await pagesOf(element);
  expect(page?.loose).toEqual([]);
  expect(page?.artifacts).toHaveLength(2);
  expect([...(page?.pieces.values() ?? [])]).toEqual(['Title', 'Words']);
});

test.each([
  ['underline', { textDecoration: 'underline' }],
  ['strike', { textDecoration: 'line-through' }],
  ['marked words', { backgroundColor: '#ff0' }],
])('%s of words is an artifact', async (_, style) => {
  const [page] = await pagesOf(sheet(Text({ tag: 'P' }, 'a ', Text({ style }, 'b'), ' c')));
  expect(page?.loose).toEqual([]);
  expect(page?.artifacts).toEqual(['']);
  expect([...(page?.pieces.values() ?? [])]).toEqual(['Title', 'a b c']);
});

test('the background of a page is an artifact on every page', async () => {
  const element = Document(
    null,
    Page(
      { style: { backgroundColor: '#eee', fontFamily: 'Atkinson' } },
      Text({ tag: 'H1' }, 'Title'),
      Text({ tag: 'P', break: true }, 'Words'),
    ),
  );
  const pages = await pagesOf(element);
  expect(pages.map(({ artifacts }) => artifacts)).toEqual([[''], ['']]);
  expect(pages.flatMap((page) => page.loose)).toEqual([]);
});

test('drawings marked as artifacts stay out of the structure', async () => {
  const paint = (painter: { rect: (...at: number[]) => { fill: (colour: string) => null } }): null =>
    painter.rect(0, 0, 5, 5).fill('#000');
  const element = sheet(
    Svg({ artifact: true, viewBox: '0 0 9 9' }, Path({ d: 'M0 0L9 9', stroke: '#000' })),
    Canvas({ artifact: true, paint, style: { width: 9, height: 9 } }),
  );
  const [page] = await pagesOf(element);
  expect(page?.loose).toEqual([]);
  expect(page?.pieces.size).toBe(1);
});

test('a line break in a text needs no font', async () => {
  const [page] = await pagesOf(
    sheet(Text({ tag: 'P' }, 'one\ntwo\n'), View({ artifact: true }, Text(null, 'three\n'))),
  );
  expect([...(page?.pieces.values() ?? [])]).toEqual(['Title', 'one two ']);
});
