import { expect, test } from 'vitest';
import { createLayOut } from '../../../scripts/render/page-layout/index.ts';
import { layOutByReactPdf } from '../../../scripts/tagged-pdf/index.ts';
import { toTree } from '../../../scripts/tagged-pdf/react-pdf/react-pdf.ts';
import { Document, Page, Text } from '../../tagged-pdf/elements.ts';
import { type LaidOut, pagesOf } from './laid-out.ts';

type Run = { start: number; end: number; glyphs: { id: number }[]; attributes: { bidiLevel: number } };

const treeOf = (words: string) => toTree(Document(null, Page({ size: [612, 792] }, Text(null, words))));

/** Direction of each glyph of each line. */
const directionsIn = ([page]: LaidOut[]): unknown[] =>
  (page?.children?.[0]?.lines ?? []).map(({ string, runs }) => [
    string,
    (runs as Run[]).map(({ start, end, glyphs, attributes }) => ({
      start,
      end,
      level: attributes.bidiLevel,
      glyphs: glyphs.map(({ id }) => id),
    })),
  ]);

test.each([
  'Fever of 38.0 °C (100.4 °F), “call now” – 24 hours a day…',
  '12:30, 1/2, +5 %, -3',
  'Größe, naïve, œuvre, Ελληνικά, Русский',
  'Call Dr. כהן at 555-0100',
  'שלום 123 abc',
  'الطبيب at 24 hours',
  'abc \u202Eright to left\u202C def',
  'mark\u200F then words',
])('“%s” has the directions of react-pdf', async (words) => {
  const theirs = pagesOf(await layOutByReactPdf(treeOf(words)));
  const ours = pagesOf(await createLayOut(layOutByReactPdf)(treeOf(words)));
  expect(directionsIn(ours)).not.toEqual([]);
  expect(directionsIn(ours)).toEqual(directionsIn(theirs));
});
