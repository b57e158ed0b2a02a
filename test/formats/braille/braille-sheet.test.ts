import { expect, test } from 'vitest';
import { pagedLines } from '../../../scripts/formats/braille/braille-sheet.ts';
import type { PrintPages } from '../../../scripts/formats/print-pages/print-pages.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import type { Block, Handout } from '../../../scripts/model/handout.ts';
import { item, paragraph, withBlocks } from '../../handout/sample-handout.ts';

const list = (words: string): Block => ({ type: 'list', ordered: false, start: 1, items: [item(words)] });

/** The lines before which a print page begins, with its number. */
const marksOf = (handout: Handout, pages: PrintPages): [words: string, printPage: number][] =>
  pagedLines({ handout, clinic: EMPTY_CLINIC, locale: en, version: '2026.11.1', pages }).flatMap(
    ({ line, printPage }): [string, number][] =>
      printPage === null || !('words' in line) ? [] : [[line.words, printPage]],
  );

test('a page that begins with a list is marked, also where the list goes on from another one', () => {
  const [first, second] = [list('Rest.'), list('Drink.')];
  const pages = new Map([
    [first, [2]],
    [second, [3]],
  ]);
  expect(marksOf(withBlocks(paragraph('Today:'), first, second), pages)).toEqual([
    ['Rest.', 2],
    ['Drink.', 3],
  ]);
});

test('of pages that begin at one place the last is marked', () => {
  const block = paragraph('Rest.');
  expect(marksOf(withBlocks(block), new Map([[block, [2, 3]]]))).toEqual([['Rest.', 3]]);
});
