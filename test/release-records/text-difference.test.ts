import { expect, test } from 'vitest';
import { en } from '../../scripts/locales/en/index.ts';
import { textDifference } from '../../scripts/release-records/text-difference.ts';

test('the sentences that differ are listed, and no others', () => {
  const before = ['Drink water. Call us with a fever.', 'Rest.'];
  const after = ['Drink water. Call us today with a fever.', 'Rest.'];
  expect(textDifference(before, after, en)).toEqual({
    removed: ['Call us with a fever.'],
    added: ['Call us today with a fever.'],
  });
});

test('a sentence that moved to another block is not a difference', () => {
  const nothing = { added: [], removed: [] };
  expect(textDifference(['Rest. Drink.', 'Eat.'], ['Eat.', 'Drink.', 'Rest.'], en)).toEqual(nothing);
});

test('a sentence that occurs once more, or once less, is a difference', () => {
  expect(textDifference(['Rest.'], ['Rest.', 'Rest.'], en)).toEqual({ added: ['Rest.'], removed: [] });
  expect(textDifference(['Rest.', 'Rest.'], ['Rest.'], en)).toEqual({ added: [], removed: ['Rest.'] });
});
