import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { keepTypedLines, typedColumn } from '../../scripts/diagnostics/typed-columns.ts';

const TYPED = 'Plain words\nZu\u0308rich, cafe\u0301 <b>\n\u1109\u1161\u11bc <b>';

const file = new VFile();
keepTypedLines(file, TYPED, TYPED.normalize('NFC'));

const typedAt = (line: number, words: string): number => {
  const composed = TYPED.normalize('NFC').split('\n')[line - 1] ?? '';
  return typedColumn(file, { line, column: composed.indexOf(words) + 1 });
};

test.each([
  [1, 'words', 7],
  [2, 'rich', 4],
  [2, 'caf', 10],
  [2, '<b>', 16],
  [3, '<b>', 5],
])('line %i: `%s` is at the column where it was typed', (line, words, column) => {
  expect(typedAt(line, words)).toBe(column);
});

test('a file without normalisation keeps its columns', () => {
  expect(typedColumn(new VFile(), { line: 2, column: 7 })).toBe(7);
});
