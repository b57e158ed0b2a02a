import { expect, test } from 'vitest';
import { continuation, numberCells } from '../../../../scripts/formats/braille/layout/numbers.ts';
import { printBrf } from '../../../../scripts/formats/braille/layout/print-brf.ts';

const pages = [
  { lines: ['  ,REST'], printPage: 1 },
  { lines: [], printPage: 1 },
  { lines: [], printPage: 2 },
];
const linesOf = (page: number): string[] => printBrf(pages, ',,HT-#C').split('\f')[page]?.split('\r\n') ?? [];

test('a page has 25 lines and ends with a form feed', () => {
  expect(printBrf(pages, ',,HT').match(/\f/g)).toHaveLength(3);
  expect(linesOf(0)).toHaveLength(26); // the last line has an end too
});

test('the running head has code and revision in the middle and the print page at the right', () => {
  expect(linesOf(0)[0]).toBe(`${' '.repeat(16)},,HT-#C${' '.repeat(15)}#A`);
});

test('later pages of one print page have a letter before its number', () => {
  expect([0, 1, 2].map((page) => linesOf(page)[0]?.trim().split(/ +/).at(-1))).toEqual(['#A', 'A#A', '#B']);
  expect([0, 1, 26, 27, 52, 53].map(continuation)).toEqual(['', 'A', 'Z', 'AA', 'AZ', 'BA']);
});

test('the number of the braille page stands at the right of the last line', () => {
  expect(linesOf(2)[24]).toBe(`${' '.repeat(38)}#C`);
  expect(numberCells(1260)).toBe('#ABFJ');
});
