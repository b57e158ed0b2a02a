import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../scripts/diagnostics/nearest.ts';

const KEYS = ['title', 'code', 'reach', 'lead', 'say', 'lowersWhiteCells', 'names', 'icd10cm', 'use'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['tittle', 'title'],
  ['lowerWhiteCells', 'lowersWhiteCells'],
  ['lowers-white-cells', 'lowersWhiteCells'],
  ['icd10', 'icd10cm'],
  ['us', 'use'],
  ['rech', 'reach'],
])('%s means %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});

test.each(['author', 'x', 'description', ''])('"%s" means none of them', (word) => {
  expect(nearest(word, KEYS)).toBeNull();
});

test('a part of a longer name, or a name with an extra part, matches it', () => {
  expect(nearest('hormone', ['chemotherapy', 'hormone-therapy'])).toBe('hormone-therapy');
  expect(nearest('prostate-cancer', ['breast', 'prostate'])).toBe('prostate');
});

test('of two equally near names the first by code point is suggested', () => {
  expect(nearest('PCUK-XX', ['PCUK-HT', 'PCUK-CH'])).toBe('PCUK-CH');
  expect(nearest('PCUK-XX', ['PCUK-CH', 'PCUK-HT'])).toBe('PCUK-CH');
});

test('there is no nearest name among none', () => {
  expect(nearest('title', [])).toBeNull();
});

test('a known word means itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1 }), (words) => {
      const [word = ''] = words;
      expect(nearest(word, words)).toBe(word);
    }),
  );
});
