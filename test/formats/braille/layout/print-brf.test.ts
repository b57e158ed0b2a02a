import { expect, test } from 'vitest';
import { continuation, numberCells } from '../../../../scripts/formats/braille/layout/numbers.ts';
import type { BraillePage } from '../../../../scripts/formats/braille/layout/paginate.ts';
import { printBrf } from '../../../../scripts/formats/braille/layout/print-brf.ts';
import type { SheetPages } from '../../../../scripts/formats/braille/layout/sheet-pages.ts';

const page = (printPage: number, isContinued: boolean, lines: string[] = []) => ({
  lines,
  printPage,
  isContinued,
});
const text = [page(1, false, ['  ,REST']), page(1, true), page(2, false)];
const linesIn = (pages: SheetPages, index: number): string[] =>
  printBrf(pages, ',,HT-#C').split('\f')[index]?.split('\r\n') ?? [];
const linesOf = (index: number): string[] => linesIn({ contents: [], text }, index);
const printNumbers = (...pages: BraillePage[]): (string | undefined)[] =>
  pages.map((_, index) => linesIn({ contents: [], text: pages }, index)[0]?.trim().split(/ +/).at(-1));

test('a page has 25 lines and ends with a form feed', () => {
  expect(printBrf({ contents: [], text }, ',,HT').match(/\f/g)).toHaveLength(3);
  expect(linesOf(0)).toHaveLength(26); // the last line ends with a line break too
});

test('the running head has code and revision in the middle and the print page at the right', () => {
  expect(linesOf(0)[0]).toBe(`${' '.repeat(16)},,HT-#C${' '.repeat(15)}#A`);
});

test('later pages of one print page have a letter before its number', () => {
  expect(printNumbers(...text)).toEqual(['#A', 'A#A', '#B']);
  expect([0, 1, 26, 27, 52, 53].map(continuation)).toEqual(['', 'A', 'Z', 'AA', 'AZ', 'BA']);
});

test('the number of the braille page is at the right of the last line', () => {
  expect(linesOf(2)[24]).toBe(`${' '.repeat(38)}#C`);
  expect(numberCells(1260)).toBe('#ABFJ');
});

test('a print page that began within the braille page before is a later page of it', () => {
  expect(printNumbers(page(1, false), page(1, true), page(2, true), page(2, true), page(3, false))).toEqual([
    '#A',
    'A#A',
    'A#B',
    'B#B',
    '#C',
  ]);
});

test('contents, which the print does not have, have numbers after the letter T and no print page', () => {
  const pages = { contents: [page(1, false)], text };
  expect(linesIn(pages, 0)[0]).toBe(`${' '.repeat(16)},,HT-#C`);
  expect(linesIn(pages, 0)[24]).toBe(`${' '.repeat(37)}T#A`);
  expect(linesIn(pages, 1)[24]).toBe(`${' '.repeat(38)}#A`);
});
