import { expect, test } from 'vitest';
import { brailleBlocks } from '../../../../scripts/formats/braille/layout/block.ts';
import type { Line } from '../../../../templates/lines/line.ts';

const LONG = 'AAAA BBBB CCCC DDDD EEEE FFFF GGGG HHHH IIII';

const item = (words: string, depth = 0, marker = '-'): Line => ({ type: 'item', depth, marker, words });
const linesOf = (...lines: Line[]): string[][] =>
  brailleBlocks(lines, (text) => text).map((block) => block.lines);

test('a list begins in cell 1 and continues in cell 3; a number is part of its item', () => {
  expect(linesOf(item(LONG, 0, '1.'))).toEqual([['1. AAAA BBBB CCCC DDDD EEEE FFFF GGGG', '  HHHH IIII']]);
  expect(linesOf(item('REST'))).toEqual([['REST']]);
});

test('a nested list begins two cells further, and runovers are right of both', () => {
  expect(linesOf(item(LONG), item(LONG, 1))).toEqual([
    ['AAAA BBBB CCCC DDDD EEEE FFFF GGGG HHHH', '    IIII'],
    ['  AAAA BBBB CCCC DDDD EEEE FFFF GGGG', '    HHHH IIII'],
  ]);
});

test('an empty line is before and after a list, and none inside', () => {
  const blocks = brailleBlocks(
    [
      { type: 'paragraph', depth: 0, words: 'P' },
      item('A'),
      item('B'),
      { type: 'paragraph', depth: 0, words: 'P' },
    ],
    (text) => text,
  );
  expect(blocks.map(({ spaceBefore, spaceAfter }) => [spaceBefore, spaceAfter])).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [false, false],
  ]);
});

test('the rows of a table are one below another, each cell on its own line', () => {
  expect(
    linesOf(
      { type: 'cell', depth: 0, words: 'Notice: dry mouth' },
      { type: 'cell', depth: 1, words: 'Do: sip' },
    ),
  ).toEqual([['Notice: dry mouth'], ['  Do: sip']]);
});

test('a picture becomes a transcriber’s note', () => {
  expect(linesOf({ type: 'note', words: 'PICTURE3 ,A BONE' })).toEqual([['      @.<PICTURE3 ,A BONE@.>']]);
});

test('headings are centred, in cell 5 and in cell 7', () => {
  const starts = ([2, 3, 4] as const).map((level) => {
    const [[line = '']] = linesOf({ type: 'heading', level, words: 'HELP' }) as [string[]];
    return line.length - line.trimStart().length;
  });
  expect(starts).toEqual([18, 4, 6]);
});

test('a table has an empty line after it', () => {
  const blocks = brailleBlocks(
    [
      { type: 'cell', depth: 0, words: 'A' },
      { type: 'cell', depth: 1, words: 'B' },
      { type: 'cell', depth: 0, words: 'C' },
      { type: 'paragraph', depth: 0, words: 'P' },
    ],
    (text) => text,
  );
  expect(blocks.map(({ spaceBefore, spaceAfter }) => [spaceBefore, spaceAfter])).toEqual([
    [true, false],
    [false, false],
    [true, true],
    [false, false],
  ]);
});

test('row labels, lead-ins, notes and headings are kept with the next block', () => {
  const blocks = brailleBlocks(
    [
      { type: 'heading', level: 3, words: 'H' },
      { type: 'note', words: 'TABLE' },
      { type: 'cell', depth: 0, words: 'A' },
      { type: 'cell', depth: 1, words: 'B' },
      { type: 'paragraph', depth: 0, words: 'Tell us if:' },
      { type: 'paragraph', depth: 0, words: 'Rest.' },
      { type: 'paragraph', depth: 0, words: 'My own question:' },
      { type: 'heading', level: 2, words: 'H' },
    ],
    (text) => text,
  );
  expect(blocks.map(({ staysWithNext }) => staysWithNext)).toEqual([
    true,
    true,
    true,
    false,
    true,
    false,
    false,
    true,
  ]);
});
