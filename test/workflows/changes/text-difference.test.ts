import { expect, test } from 'vitest';
import { countWords, textDifference } from '../../../scripts/workflows/changes/text-difference.ts';

test('lines that stayed are left out', () => {
  expect(textDifference(['one', 'two', 'three'], ['one', 'two', 'three'])).toEqual([]);
  const [only, ...others] = textDifference(
    ['one', 'call us today', 'three'],
    ['one', 'call us now', 'three'],
  );
  expect(others).toEqual([]);
  expect(only).toEqual([
    { how: 'same', text: 'call us ' },
    { how: 'removed', text: 'today' },
    { how: 'added', text: 'now' },
  ]);
});

test('lines that came, and lines that went at the end', () => {
  expect(textDifference(['a'], ['a', 'b', 'c'])).toEqual([
    [{ how: 'added', text: 'b' }],
    [{ how: 'added', text: 'c' }],
  ]);
  expect(textDifference(['a', 'b'], ['a'])).toEqual([[{ how: 'removed', text: 'b' }]]);
});

test('words are counted by how they changed', () => {
  const passages = textDifference(['call us today'], ['call the nurse now']);
  expect(countWords(passages, 'added')).toBe(3);
  expect(countWords(passages, 'removed')).toBe(2);
});
