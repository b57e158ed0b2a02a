import { expect, test } from 'vitest';
import { tidyWords } from '../../../templates/lines/tidy-words.ts';

test.each([
  ['treat\u00ADment', 'treatment'],
  ['10\u2060\u00A0mg', '10 mg'],
  ['\uFEFFhelp\u200B', 'help'],
  ['\u2066help\u2069\u200E', 'help'],
  ['\u2764\uFE0F', '\u2764'],
  ['e\u0301', '\u00E9'],
  ['\uFB01rst \uFB02ow', 'first flow'],
  ['  two\nlines ', 'two lines'],
  ['10\u00B2 \u00BD', '10\u00B2 \u00BD'],
])('%j is %j', (words, tidy) => {
  expect(tidyWords(words)).toBe(tidy);
});
