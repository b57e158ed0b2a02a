import { expect, test } from 'vitest';
import { contentsBlocks } from '../../../../scripts/formats/braille/layout/contents.ts';

/** The lines of the entry of a heading on page 12, below the title of the contents. */
const entryOf = (words: string): string[] =>
  contentsBlocks('CONTENTS', [{ words, page: 12 }], (text) => text)[1]?.lines ?? [];

test('an entry has guide dots up to its page number at the right', () => {
  expect(entryOf('HELP')).toEqual([`HELP ${'"'.repeat(31)} #AB`]);
});

test('no words reach the last six cells: an entry of 85 cells has its words in lines of 34', () => {
  const heading = `${'WORD '.repeat(16)}WORDS`;
  expect(heading).toHaveLength(85);
  const lines = entryOf(heading);
  expect(lines.slice(0, -1)).toEqual([
    'WORD WORD WORD WORD WORD WORD WORD',
    '    WORD WORD WORD WORD WORD WORD',
  ]);
  expect(lines.at(-1)).toBe(`    WORD WORD WORD WORDS ${'"'.repeat(11)} #AB`);
});

test('a word of 38 cells continues after dot 5', () => {
  expect(entryOf('A'.repeat(38))).toEqual([
    `${'A'.repeat(29)}"`,
    `    ${'A'.repeat(9)} ${'"'.repeat(22)} #AB`,
  ]);
});

test('a full line has its number after spaces', () => {
  expect(entryOf('A'.repeat(30))).toEqual([`${'A'.repeat(30)} ${'"'.repeat(5)} #AB`]);
  expect(entryOf(`${'A'.repeat(30)} BBB`)).toEqual([`${'A'.repeat(30)} BBB   #AB`]);
});
