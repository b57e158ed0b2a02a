import type { Locale } from '../model/locale.ts';

/** The sentences of a text that have words. */
export const sentencesOf = (text: string, { splitSentences }: Locale): string[] =>
  splitSentences(text).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
