import { expect, test } from 'vitest';
import { sentencesIn } from '../../../scripts/locales/en/plain-language/sentences.ts';
import { reading } from '../../../scripts/locales/en/reading.ts';
import { gradesOf } from '../../../scripts/plain-language/reading/measure.ts';

const SHORT = 'Call us. We can help you.';
const LONG = 'Radiotherapy administration necessitates immobilization of the affected extremity.';

test('the grades are those of the published formulas, worked out by hand', () => {
  // 6 words, 2 sentences, 6 syllables, no long word: 0.39 * 3 + 11.8 * 1 - 15.59 < 0, and SMOG's least, 3.1.
  expect(gradesOf(sentencesIn(SHORT), reading)).toEqual({
    words: 6,
    sentences: 2,
    fleschKincaid: 0,
    smog: 3.1,
  });
});

test('long words raise both grades', () => {
  const { fleschKincaid, smog } = gradesOf(sentencesIn(LONG), reading);
  expect(fleschKincaid).toBeGreaterThan(20);
  // 6 long words in 1 sentence: 1.043 * sqrt(6 * 30) + 3.1291
  expect(smog).toBe(17.1);
});

test('an empty text has no grade', () => {
  expect(gradesOf([], reading)).toEqual({ words: 0, sentences: 0, fleschKincaid: 0, smog: 0 });
});
