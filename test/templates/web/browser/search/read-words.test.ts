import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../../../scripts/locales/en/search-words/index.ts';
import { openStems, openWords } from '../../../../../templates/web/browser/search/read-words.ts';

const readWords = openWords(searchWords);
const stemOf = openStems(searchWords);

describe('an isotope is one word, however it is spelled', () => {
  test.each([
    'Ra223',
    'Ra-223',
    'Ra 223',
    '223Ra',
    '223-Ra',
    '²²³Ra',
    'radium223',
    'radium-223',
    'Radium 223',
    '223 radium',
  ])('%s', (typed) => {
    expect(readWords(typed)).toEqual(['radium223']);
  });

  test('beside other words', () => {
    expect(readWords('177Lu-PSMA-617')).toEqual(['lutetium177', 'psma', '617']);
    expect(readWords('I-131 for the thyroid')).toEqual(['iodine131', 'for', 'the', 'thyroid']);
  });

  test('another number does not match', () => {
    expect(readWords('I take 131 pills')).toEqual(['i', 'take', '131', 'pills']);
    expect(readWords('i 20')).toEqual(['i', '20']);
  });
});

test('accents, capitals and apostrophes make no difference', () => {
  expect(readWords('St. John’s Wórt')).toEqual(['st', 'john', 'wort']);
});

describe('words that are one to the search', () => {
  test.each([
    ['fractures', 'broken'],
    ['tumours', 'tumor'],
    ['hypercalcaemia', 'hypercalcemia'],
    ['metastases', 'mets'],
    ['stabilisation', 'stabilization'],
    ['infections', 'infection'],
    ['teeth', 'tooth'],
  ])('%s, %s', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });
});

test('a language without a stemmer keeps its words whole', () => {
  const whole = openStems({ ...searchWords, endings: 'whole-words', sameWords: {} });
  expect(whole('fractures')).toBe('fractures');
  expect(openStems(searchWords)('tumours')).toBe(openStems(searchWords)('tumor'));
});
