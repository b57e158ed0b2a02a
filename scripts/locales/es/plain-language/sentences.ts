import type { Sentence, Word } from '../../../model/plain-language.ts';
import { splitSentences } from './sentence-ends.ts';
import { countSyllables } from './syllables.ts';

/** One text often is on twenty sheets; the memo is bounded, so that a long-lived process stays small. */
const MAX_CACHED = 50_000;
const known = new Map<string, Sentence[]>();

/** Words joined by a hyphen, and a numeral with its point or slash, are one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'./,-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

const toWord = (text: string): Word => ({ text, syllables: countSyllables(text) });

const toSentence = (text: string): Sentence => ({
  text,
  words: (text.match(WORD) ?? []).map(toWord),
  isWhole: /[.!?][”’»)"']*$/u.test(text),
});

const split = (text: string): Sentence[] =>
  splitSentences(text)
    .map(toSentence)
    .filter(({ words }) => words.length > 0);

/** The sentences of a Spanish line or paragraph that have words; the end of the text ends a sentence. */
export const sentencesIn = (text: string): readonly Sentence[] => {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const sentences = split(text);
  if (known.size >= MAX_CACHED) known.clear();
  known.set(text, sentences);
  return sentences;
};
