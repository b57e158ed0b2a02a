import { expect, test } from 'vitest';
import { sentencesIn } from '../../../../scripts/locales/en/plain-language/sentences.ts';

const read = (text: string) => sentencesIn(text).map(({ text: words, isWhole }) => [words, isWhole] as const);

test('sentences end at a full stop; numbers and short forms end none', () => {
  expect(read('Fever is 100.4 °F (38 °C) or higher. Dr. Smith calls you. Rest')).toEqual([
    ['Fever is 100.4 °F (38 °C) or higher.', true],
    ['Dr. Smith calls you.', true],
    ['Rest', false],
  ]);
});

test('a closing quotation mark belongs to the sentence', () => {
  expect(read('Say: “I have cancer in my bones.”')).toEqual([['Say: “I have cancer in my bones.”', true]]);
});

test.each([
  ['chemotherapy', 5],
  ['bone', 1],
  ['911', 1],
  ['bone-building', 3],
  ['medicine', 3],
])('%s has %i syllables', (word, syllables) => {
  expect(sentencesIn(word)[0]?.words).toEqual([{ text: word, syllables }]);
});

test('punctuation alone is not a sentence', () => {
  expect(sentencesIn('— …')).toEqual([]);
});
