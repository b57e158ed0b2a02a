import type { WordingMatch } from '../../../model/plain-language.ts';
import { matchesOf, type PlacedWords, type WordRule } from '../../rules/word-rules.ts';
import { JARGON } from './jargon.ts';
import { NUMBER_FORM } from './number-form.ts';

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu');

const plainFor = (word: string): string => {
  const entry = Object.entries(JARGON).find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(word));
  return `Write “${entry?.[1] ?? ''}”, or explain the word where it first stands and waive this line.`;
};

const RULES: readonly WordRule[] = [
  {
    rule: 'plain/jargon',
    severity: 'error',
    pattern: anyOf(Object.keys(JARGON)),
    expected: 'a word that people say at home',
    fix: plainFor,
  },
  {
    rule: 'plain/the-patient',
    severity: 'error',
    pattern: /(?<![\p{L}-])patients?(?![\p{L}-])/giu,
    expected: '“you”, or “people” for others',
    fix: () => 'Speak to the reader: “you” and “we”.',
  },
  {
    rule: 'plain/chance-word',
    severity: 'error',
    pattern: anyOf(['common(?:ly)?', 'uncommon(?:ly)?', 'rare(?:ly)?', 'infrequent(?:ly)?', 'likelihood']),
    expected: 'a chance as “about N in 100”, or no chance',
    fix: () =>
      'Write “about N in 100 people” from a source, or “some people”. Readers take “rare” for anything up to 1 in 4.',
  },
  {
    rule: 'plain/number-form',
    severity: 'error',
    pattern: NUMBER_FORM,
    expected:
      'whole numbers, and chances as “N in 100”; decimals only in a measured value with its unit, or the result of a named test',
    fix: () => 'Write “about 25 in 100” for a quarter, 25 percent or 1 in 4; round decimals.',
  },
  {
    rule: 'plain/vague-sign',
    severity: 'error',
    pattern: anyOf([
      'severe(?:ly)?',
      '(?:very )?unwell',
      'seriously?',
      'bad(?:ly)?',
      'extreme(?:ly)?',
      'unusual(?:ly)?',
      'excessive(?:ly)?',
      'abnormal(?:ly)?',
      'goes up fast',
      'not right',
      'significant(?:ly)?',
    ]),
    only: ({ part }) => part === 'sign',
    expected: 'in a care card what a person sees, feels or can no longer do',
    fix: () =>
      'Say what it looks like: “so short of breath that you cannot finish a sentence”. This rule cannot be waived.',
  },
];

/** Words that readers stumble over. */
export const wordMatches = (text: PlacedWords): WordingMatch[] => matchesOf(RULES, text);
