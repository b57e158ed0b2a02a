import { expect, test } from 'vitest';
import { LINES, type PlacedBlock, paginate } from '../../../../scripts/formats/braille/layout/paginate.ts';

const block = (count: number, other: Partial<PlacedBlock> = {}): PlacedBlock => ({
  lines: Array.from({ length: count }, (_, index) => `LINE ${index + 1}`),
  spaceBefore: false,
  spaceAfter: false,
  isHeading: false,
  staysWithNext: false,
  printPage: null,
  ...other,
});
const heading = block(1, { isHeading: true, staysWithNext: true, spaceBefore: true, spaceAfter: true });

const linesOf = (...blocks: PlacedBlock[]): string[][] => paginate(blocks).pages.map(({ lines }) => lines);

test('lines continue on the next page when one is full', () => {
  expect(linesOf(block(30)).map(({ length }) => length)).toEqual([LINES, 7]);
});

test('a heading has an empty line around it, also below the running head', () => {
  expect(linesOf(heading, block(1))).toEqual([['', 'LINE 1', '', 'LINE 1']]);
  expect(linesOf(block(1), heading, block(1))).toEqual([['LINE 1', '', 'LINE 1', '', 'LINE 1']]);
});

test.each([19, 20, 21, 22, 23])('no heading ends a page: after %i lines', (count) => {
  const { pages, pageOf } = paginate([block(count), heading, block(3)]);
  expect(pageOf[1]).toBe(pageOf[2]);
  expect(pages[pageOf[1] ?? 0]?.lines.at(-1)).not.toBe('');
});

test('consecutive headings stay with the first words below them', () => {
  const { pageOf } = paginate([block(19), heading, heading, block(3)]);
  expect(pageOf).toEqual([0, 1, 1, 1]);
});

test('a print page begins after a line of dots 3-6 with its number', () => {
  const { pages } = paginate([block(2), block(1, { printPage: 2 })]);
  expect(pages[0]?.lines).toEqual(['LINE 1', 'LINE 2', `${'-'.repeat(38)}#B`, 'LINE 1']);
});

test('at the top of a braille page only the running head names the print page', () => {
  const { pages } = paginate([block(LINES), block(1, { printPage: 2 })]);
  expect(pages.map(({ printPage }) => printPage)).toEqual([1, 2]);
  expect(pages[1]?.lines).toEqual(['LINE 1']);
});

test('an empty line before a heading is right above it, below the line of a new print page', () => {
  const { pages } = paginate([block(2), { ...heading, printPage: 2 }, block(1)]);
  expect(pages[0]?.lines.slice(2, 5)).toEqual([`${'-'.repeat(38)}#B`, '', 'LINE 1']);
  const list = block(1, { spaceAfter: true });
  const after = paginate([list, block(1, { printPage: 2 })]);
  expect(after.pages[0]?.lines.slice(1, 3)).toEqual(['', `${'-'.repeat(38)}#B`]);
});

test('a page records whether its print page began on an earlier braille page', () => {
  const continued = (...blocks: PlacedBlock[]) =>
    paginate(blocks).pages.map(({ printPage, isContinued }) => [printPage, isContinued]);
  expect(continued(block(30), block(30, { printPage: 2 }))).toEqual([
    [1, false],
    [1, true],
    [2, true],
  ]);
  expect(continued(block(LINES), block(1, { printPage: 2 }))).toEqual([
    [1, false],
    [2, false],
  ]);
});

test('a lead-in never ends a page', () => {
  const intro = block(1, { staysWithNext: true });
  expect(paginate([block(LINES - 1), intro, block(1)]).pageOf).toEqual([0, 1, 1]);
  expect(paginate([block(LINES - 2), intro, block(1)]).pageOf).toEqual([0, 0, 0]);
});

test('the last line of a block never begins a page', () => {
  const after = (count: number, lines: number): number[] =>
    linesOf(block(count), block(lines)).map(({ length }) => length);
  expect(after(LINES - 1, 2)).toEqual([LINES - 1, 2]);
  expect(after(LINES - 2, 3)).toEqual([LINES - 1, 2]);
  expect(after(LINES - 2, 4)).toEqual([LINES, 2]);
  expect(linesOf(block(2 * LINES + 1)).map(({ length }) => length)).toEqual([LINES, LINES - 1, 2]);
});

test('an empty line between two blocks moves to the top of a page when the page before is full', () => {
  const list = block(1, { spaceBefore: true });
  expect(linesOf(block(LINES), list)[1]).toEqual(['', 'LINE 1']);
  expect(linesOf(block(LINES - 1), list)[1]).toEqual(['LINE 1']);
});

test.each([19, 20, 21, 22, 23])(
  'no heading ends a page before a list, which has an empty line above it: after %i lines',
  (count) => {
    const cell5 = block(1, { isHeading: true, staysWithNext: true, spaceBefore: true });
    const { pageOf } = paginate([block(count), cell5, block(2, { spaceBefore: true })]);
    expect(pageOf[1]).toBe(pageOf[2]);
  },
);
