import { expect, test } from 'vitest';
import { type PairShare, pairSharesOf } from '../../../scripts/plain-language/pairs/pair-shares.ts';
import { cancerType, content, treatment } from '../../handout/sample-content.ts';
import { localesNamed } from '../../locales/sample-locales.ts';

const WORDS = 'This pill slows the growth of cells.';

const library = content({
  locales: localesNamed('en', 'en-GB'),
  treatments: [treatment('hormone-therapy')],
  cancerTypes: [cancerType('prostate'), cancerType('breast')],
});

const pair = (language: string, cancer: string, isOwn = true) => ({
  id: `hormone-therapy-${cancer}`,
  language,
  treatment: 'hormone-therapy',
  cancerType: cancer,
  lines: [{ text: WORDS, isOwn, isElsewhere: false }],
});

const shares = (...pairs: ReturnType<typeof pair>[]): Pick<PairShare, 'counted' | 'own' | 'alone'>[] =>
  pairSharesOf(library, pairs).map(({ counted, own, alone }) => ({ counted, own, alone }));

test('words of no other pair are own and unique words', () => {
  expect(shares(pair('en', 'prostate'))).toEqual([{ counted: 7, own: 7, alone: 7 }]);
});

test('words of the treatment for every cancer type are counted, but are not own words', () => {
  expect(shares(pair('en', 'prostate', false))).toEqual([{ counted: 7, own: 0, alone: 0 }]);
});

test('words of another pair in the language are not unique', () => {
  expect(shares(pair('en', 'prostate'), pair('en', 'breast'))).toEqual([
    { counted: 7, own: 7, alone: 0 },
    { counted: 7, own: 7, alone: 0 },
  ]);
});

test('the same words in another language do not matter', () => {
  expect(shares(pair('en', 'prostate'), pair('en-GB', 'prostate'))).toEqual([
    { counted: 7, own: 7, alone: 7 },
    { counted: 7, own: 7, alone: 7 },
  ]);
});
