import { createElement } from 'react';
import { expect, test } from 'vitest';
import { renderTagged } from '../../scripts/tagged-pdf/index.ts';
import { readPieces } from '../render/read-pdf.ts';
import { Document, OPTIONS, Page, Text, View } from './elements.ts';
import { elementsOf, readStructure, speech } from './read-structure.ts';

const number = createElement(
  'TEXT',
  {
    artifact: true,
    style: { width: 300 },
    pageText: ({
      number: page,
      total,
      part,
    }: {
      number: number;
      total: number;
      part: { number: number; total: number };
    }) => `${part.number}/${part.total} of ${page}/${total}`,
  },
  '8/8 of 8/8',
);

const part = (title: string, ...more: Parameters<typeof View>[1][]) =>
  Page(
    { tag: { type: 'Part', headingOffset: 1 } },
    View({ fixed: true }, number),
    Text({ tag: 'H1' }, title),
    Text({ tag: 'H2' }, `More on ${title}`),
    ...more,
  );

const document = Document(
  null,
  Page(null, Text({ tag: 'H1' }, 'Two sheets')),
  part('One', View({ break: true, tag: 'P' }, Text(null, 'On its second page'))),
  part('Two'),
);

test('headings of a part are lowered by its offset', async () => {
  const root = await readStructure((await renderTagged(document, OPTIONS)).bytes);
  const of = (type: string) => elementsOf(root, type).map(speech);
  expect(of('H1')).toEqual(['Two sheets']);
  expect(of('H2')).toEqual(['One', 'Two']);
  expect(of('H3')).toEqual(['More on One', 'More on Two']);
});

test('a page is numbered in the document and in its part', async () => {
  const pages = await readPieces((await renderTagged(document, OPTIONS)).bytes);
  const words = pages.map((pieces) => pieces.map(({ text }) => text).join(''));
  const numbers = words.map((text) => /\d\/\d of \d\/\d/.exec(text)?.[0]);
  expect(numbers).toEqual([undefined, '1/2 of 2/4', '2/2 of 3/4', '1/1 of 4/4']);
});

test('streams are compressed by the given function', async () => {
  const sizes: number[] = [];
  const { deflateSync } = await import('node:zlib');
  const deflate = (bytes: Uint8Array): Uint8Array => {
    sizes.push(bytes.length);
    return deflateSync(bytes);
  };
  const own = await renderTagged(document, { ...OPTIONS, deflate });
  expect(sizes.length).toBeGreaterThan(4);
  expect(Buffer.compare(own.bytes, (await renderTagged(document, OPTIONS)).bytes)).toBe(0);
});
