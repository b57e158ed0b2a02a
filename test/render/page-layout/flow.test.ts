import { describe, expect, test } from 'vitest';
import { fullPagesOf } from '../../../scripts/render/page-layout/flow.ts';
import { createLayOut } from '../../../scripts/render/page-layout/index.ts';
import { layOutByReactPdf } from '../../../scripts/tagged-pdf/index.ts';
import { toTree } from '../../../scripts/tagged-pdf/react-pdf/react-pdf.ts';
import { Document, Page, Text, View } from '../../tagged-pdf/elements.ts';
import { type LaidOut, pagesOf, textsIn } from './laid-out.ts';

/** Points of a letter page within the padding of 50. */
const ROOM = 692;
const layOut = createLayOut(layOutByReactPdf, fullPagesOf);

type Boxes = readonly ReturnType<typeof View>[];

const pagesWith = async (...boxes: Boxes): Promise<LaidOut[]> =>
  pagesOf(await layOut(toTree(Document(null, Page({ size: [612, 792] }, ...boxes)))));

const heightsOf = (pages: readonly LaidOut[]): number[][] =>
  pages.map(({ children = [] }) => children.map(({ box }) => box.height));

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `Line ${index}`);
const linesOf = (words: readonly string[]): Boxes =>
  words.map((line) => Text({ key: line, style: { marginBottom: 4 } }, line));

describe('boxes split across pages', () => {
  const words = numbered(100);

  test('nothing is lost or duplicated', async () => {
    const pages = await pagesWith(
      ...linesOf(words.slice(0, 30)),
      View({ style: { padding: 10 } }, View({ style: { marginTop: 40 } }, ...linesOf(words.slice(30, 95)))),
      ...linesOf(words.slice(95)),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(textsIn)).toEqual(words);
  });

  test('no box extends below the room of its page', async () => {
    const pages = await pagesWith(View({ style: { padding: 10 } }, ...linesOf(words)));
    const ends = pages.flatMap(({ children = [] }) => children.map(({ box }) => box.top + box.height));
    for (const end of ends) expect(end).toBeLessThanOrEqual(50 + ROOM);
  });

  test('padding and borders are only at the first and the last part', async () => {
    const pages = await pagesWith(
      View({ style: { padding: 10, border: '2 solid black' } }, ...linesOf(words)),
    );
    const parts = pages.map(({ children = [] }) => (children[0] as LaidOut).box);
    const last = parts.length - 1;
    expect(parts.map((box) => box.paddingTop + box.borderTopWidth)).toEqual(
      parts.map((_, at) => (at === 0 ? 12 : 0)),
    );
    expect(parts.map((box) => box.paddingBottom + box.borderBottomWidth)).toEqual(
      parts.map((_, at) => (at === last ? 12 : 0)),
    );
  });
});

test('a fixed box is a separate object on every page, including its descendants', async () => {
  const head = View({ fixed: true, style: { height: 20 } }, Text(null, 'Head'));
  const pages = await pagesWith(head, ...linesOf(numbered(100)));
  const heads = pages.map(({ children = [] }) => children[0] as LaidOut);
  expect(heads.flatMap(textsIn)).toEqual(pages.map(() => 'Head'));
  const [first, ...others] = heads;
  for (const other of others) {
    expect(other).not.toBe(first);
    expect(other.box).not.toBe(first?.box);
    expect(other.children?.[0]).not.toBe(first?.children?.[0]);
  }
});

test('a fixed box of later pages is on all but the first', async () => {
  const head = View({ fixed: true, laterPages: true, style: { height: 20 } }, Text(null, 'Head'));
  const pages = await pagesWith(head, ...linesOf(numbered(100)));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map((page) => textsIn(page).includes('Head'))).toEqual(pages.map((_, index) => index > 0));
});

test('a box without content is cut at the end of a page', async () => {
  const pages = await pagesWith(View({ style: { height: 600 } }), View({ style: { height: 200 } }));
  expect(heightsOf(pages)).toEqual([[600, ROOM - 600], [200 - (ROOM - 600)]]);
});

test('an unbreakable box moves to the next page', async () => {
  const pages = await pagesWith(
    View({ style: { height: 600 } }),
    View({ wrap: false, style: { height: 200 } }),
  );
  expect(heightsOf(pages)).toEqual([[600], [200]]);
});

test('a box with a break before it starts a page', async () => {
  const pages = await pagesWith(
    View({ style: { height: 10 } }),
    View({ break: true, style: { height: 20 } }),
  );
  expect(heightsOf(pages)).toEqual([[10], [20]]);
});
