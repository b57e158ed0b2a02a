import type { Sentence } from '../../model/plain-language.ts';

/** One text often stands on twenty sheets; the cache is bounded, so that a long-lived process stays small. */
const MAX_CACHED = 50_000;

/** The sentences of a text that have words, each text split once. */
export const cachedSentences = (
  splitSentences: (text: string) => string[],
  toSentence: (text: string) => Sentence,
): ((text: string) => readonly Sentence[]) => {
  const known = new Map<string, Sentence[]>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const sentences = splitSentences(text)
      .map(toSentence)
      .filter(({ words }) => words.length > 0);
    if (known.size >= MAX_CACHED) known.clear();
    known.set(text, sentences);
    return sentences;
  };
};
