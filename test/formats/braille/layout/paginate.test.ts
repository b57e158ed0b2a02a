import { expect, test } from 'vitest';
import { LINES, type PlacedBlock, paginate } from '../../../../scripts/formats/braille/layout/paginate.ts';

const block = (count: number, other: Partial<PlacedBlock> = {}): PlacedBlock => ({
  lines: Array.from({ length: count }, (_, index) => `LINE ${index + 1}`),
  spaceBefore: false,
  spaceAfter: false,
  isHeading: false,
  printPage: null,
  ...other,
});
const heading = block(1, { isHeading: true, spaceBefore: true, spaceAfter: true });

const linesOf = (...blocks: PlacedBlock[]): string[][] => paginate(blocks).pages.map(({ lines }) => lines);

test('lines go on in the next page when one is full', () => {
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

test('headings under each other stay with the first words below them', () => {
  const { pageOf } = paginate([block(19), heading, heading, block(3)]);
  expect(pageOf).toEqual([0, 1, 1, 1]);
});

test('a page of the print begins after a line of dots 3-6 with its number', () => {
  const { pages } = paginate([block(2), block(1, { printPage: 2 })]);
  expect(pages[0]?.lines).toEqual(['LINE 1', 'LINE 2', `${'-'.repeat(38)}#B`, 'LINE 1']);
});

test('at the top of a braille page the running head says the print page alone', () => {
  const { pages } = paginate([block(LINES), block(1, { printPage: 2 })]);
  expect(pages.map(({ printPage }) => printPage)).toEqual([1, 2]);
  expect(pages[1]?.lines).toEqual(['LINE 1']);
});
