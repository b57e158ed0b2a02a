import { expect, test } from 'vitest';
import type { PagedLine } from '../../../../scripts/formats/braille/braille-sheet.ts';
import { sheetPages } from '../../../../scripts/formats/braille/layout/sheet-pages.ts';
import type { Line } from '../../../../templates/lines/line.ts';

const HEADINGS = Array.from({ length: 30 }, (_, index) => `TOPIC ${String.fromCharCode(65 + index)}X`);

/** Sections of different lengths, so that headings are anywhere on a page. */
const LINES: PagedLine[] = HEADINGS.flatMap((words, index): Line[] => [
  { type: 'heading', level: 2, words },
  ...Array.from({ length: 3 + (index % 7) }, (): Line => ({ type: 'paragraph', depth: 0, words: 'TEXT' })),
]).map((line) => ({ line, printPage: null }));

const DIGITS = 'JABCDEFGHI';
const numberOf = (cells: string): number => Number([...cells].map((cell) => DIGITS.indexOf(cell)).join(''));

test('each entry of the contents has the page of its heading', () => {
  const { contents, text } = sheetPages(LINES, 'CONTENTS', (words) => words);
  const pages = text.map(({ lines }) => lines);
  const entries = contents
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const [, words, number] = /^(TOPIC \S+) "+ #([A-J]+)$/.exec(line) ?? [];
      return words === undefined || number === undefined ? [] : [{ words, page: numberOf(number) }];
    });
  expect(entries.map(({ words }) => words)).toEqual(HEADINGS);
  expect(
    entries.filter(({ words, page }) => !pages[page - 1]?.some((line) => line.trim() === words)),
  ).toEqual([]);
});

test('a sheet without contents begins with its first line', () => {
  const { contents, text } = sheetPages(LINES, null, (words) => words);
  expect(contents).toEqual([]);
  expect(text[0]?.lines.slice(0, 2).map((line) => line.trim())).toEqual(['', HEADINGS[0]]);
});
