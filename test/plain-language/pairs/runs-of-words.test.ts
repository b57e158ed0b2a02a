import { expect, test } from 'vitest';
import { countNew, runsOf, wordsIn } from '../../../scripts/plain-language/pairs/runs-of-words.ts';

const known = new Set(runsOf(wordsIn('Take the pill with food each day.')));
const newIn = (text: string): number => countNew(wordsIn(text), (run) => known.has(run));

test('words are compared without punctuation and case', () => {
  expect(wordsIn('Take 2 pills: “whole”, please.')).toEqual(['take', '2', 'pills', 'whole', 'please']);
});

test('a line of fewer than five words is one run', () => {
  expect(runsOf(['no', 'grapefruit'])).toEqual(['no grapefruit']);
});

test.each([
  ['a copy has no new words', 'Take the pill with food each day.', 0],
  ['a copy inside another sentence has only what is around it', 'Please take the pill with food, we say.', 3],
  ['five words in another order are new', 'With food take the pill.', 5],
])('%s', (_name, text, count) => {
  expect(newIn(text)).toBe(count);
});
