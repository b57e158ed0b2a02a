import type { ReadWords, StemOf } from './read-words.ts';

/** A name as it is looked up. */
export type NameKeys = {
  /** Its words and stems concatenated, so that "x-ray", "x ray" and "xray" are equal. */
  whole: string;
  key: string;
  /** Its stems without stop words between them: "dolor pecho" is "dolor en el pecho". */
  telling: string;
  stems: string[];
};

/** Stems of words, concatenated, without the stop words between the first and the last. */
export const tellingKey = (words: readonly string[], stemOf: StemOf, idle: ReadonlySet<string>): string =>
  words
    .filter((word, place) => place === 0 || place === words.length - 1 || !idle.has(word))
    .map(stemOf)
    .join('');

type Reading = { readWords: ReadWords; stemOf: StemOf; idle: ReadonlySet<string> };

/** The keys of a name as written. */
export const keysOf = (shown: string, { readWords, stemOf, idle }: Reading): NameKeys => {
  const words = readWords(shown);
  const stems = words.map(stemOf);
  return { stems, whole: words.join(''), key: stems.join(''), telling: tellingKey(words, stemOf, idle) };
};
