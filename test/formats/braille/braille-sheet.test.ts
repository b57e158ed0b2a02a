import { expect, test } from 'vitest';
import { brailleLines, pagedLines } from '../../../scripts/formats/braille/braille-sheet.ts';
import type { PrintPages } from '../../../scripts/formats/print-pages/print-pages.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import type { Block, Handout } from '../../../scripts/model/handout.ts';
import { item, paragraph, withBlocks } from '../../handout/sample-handout.ts';

const list = (words: string): Block => ({ type: 'list', ordered: false, start: 1, items: [item(words)] });

/** The lines at which a print page begins, with its number. */
const marksOf = (handout: Handout, pages: PrintPages): [words: string, printPage: number][] =>
  pagedLines({ handout, clinic: EMPTY_CLINIC, locale: en, version: '2026.11.1', pages }).flatMap(
    ({ line, printPage }): [string, number][] =>
      printPage === null || !('words' in line) ? [] : [[line.words, printPage]],
  );

test('a page that begins with a list is marked, also where the list continues another', () => {
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

test('if several pages begin at one place, the last is marked', () => {
  const block = paragraph('Rest.');
  expect(marksOf(withBlocks(block), new Map([[block, [2, 3]]]))).toEqual([['Rest.', 3]]);
});

test.each([
  ['treatment', null, 'Ask us for the sources of this sheet.'],
  ['treatment', 'sheets.example.org', 'The sources of this sheet are listed at sheets.example.org/HT-1'],
  ['booklet', null, 'KEY: Publisher. Title. https://example.org/a-long-address'],
] as const)('the sources of a %s (website: %s) are those of its printed sheet', (kind, website, said) => {
  const source = {
    key: 'KEY',
    publisher: 'Publisher',
    title: 'Title',
    url: 'https://example.org/a-long-address',
    seen: '2026-11-01',
  };
  const handout = { ...withBlocks(paragraph('Rest.')), kind, code: 'HT', revision: 1, sources: [source] };
  const clinic = { ...EMPTY_CLINIC, website };
  const lines = brailleLines({ handout, clinic, locale: en, version: '2026.11.1' });
  expect(lines.flatMap((line) => ('words' in line ? [line.words] : [])).join('\n')).toContain(said);
});
