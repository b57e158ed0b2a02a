import { expect, test } from 'vitest';
import { languageOf } from '../../../scripts/build/plan/language-of.ts';

const ONE = [{ language: 'en' }, { language: 'en' }];
const TWO = [{ language: 'es' }, ...ONE];

test('the only language is the default', () => {
  expect(languageOf(ONE, null)).toEqual({ type: 'language', tag: 'en' });
  expect(languageOf(TWO, 'es')).toEqual({ type: 'language', tag: 'es' });
});

test('English is the usual one of several', () =>
  expect(languageOf(TWO, null)).toEqual({ type: 'language', tag: 'en' }));

test('of several without English one must be named, in the way of the place where it is asked for', () => {
  expect(languageOf([{ language: 'es' }, { language: 'vi' }], null)).toEqual({
    type: 'usage-error',
    text: 'The sheets are in several languages. Name one of them: --lang es or --lang vi',
  });
  expect(languageOf(TWO, 'fr', 'language: ')).toEqual({
    type: 'usage-error',
    text: 'No sheet is in the language fr. Name one of them: language: en or language: es',
  });
});
