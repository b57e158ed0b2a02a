import { expect, test } from 'vitest';
import { missingInOrder } from '../../../scripts/handout-check/model/find-in-order.ts';
import { wordsIn } from '../../../scripts/handout-check/model/words-of.ts';

test('words are letters and digits with inner punctuation', () => {
  expect(wordsIn('“Call 911!” - it’s urgent (tel. 555-0199).')).toEqual([
    'Call',
    '911',
    'it’s',
    'urgent',
    'tel',
    '555-0199',
  ]);
});

test('words in order may have others between them, and the first one out of place is reported', () => {
  const among = wordsIn('Page 1 Call us today Page 2 if you feel worse');

  expect(missingInOrder(['Call', 'us', 'if', 'worse'], among)).toBeNull();
  expect(missingInOrder(['us', 'Call', 'if'], among)).toEqual({ word: 1, after: 3 });
});
