import type { Sentence, Word } from '../../../model/plain-language.ts';
import { cachedSentences } from '../../rules/cached-sentences.ts';
import { splitSentences } from './sentence-ends.ts';
import { countSyllables } from './syllables.ts';

/** Hyphenated words, and numbers with a point or slash, are one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'./,-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

const toWord = (text: string): Word => ({ text, syllables: countSyllables(text) });

const toSentence = (text: string): Sentence => ({
  text,
  words: (text.match(WORD) ?? []).map(toWord),
  isWhole: /[.!?][”’»)"']*$/u.test(text),
});

/** The sentences of a Spanish line or paragraph that have words; the end of the text ends a sentence. */
export const sentencesIn = cachedSentences(splitSentences, toSentence);
