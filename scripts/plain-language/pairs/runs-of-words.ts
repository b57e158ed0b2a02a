/** Number of consecutive words that make a near copy. */
const WORDS_IN_RUN = 5;

/** The words of a text in lower case, without punctuation. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}·]+/gu) ?? [];

/** Every run of five words of a line; a shorter line is one run. */
export const runsOf = (words: readonly string[]): string[] => {
  const count = Math.max(1, words.length - WORDS_IN_RUN + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + WORDS_IN_RUN).join(' '));
};

/** Number of words of a line outside all runs that are `isKnown`. */
export const countNew = (words: readonly string[], isKnown: (run: string) => boolean): number => {
  const known = new Set<number>();
  for (const [start, run] of runsOf(words).entries())
    if (isKnown(run)) for (let index = start; index < start + WORDS_IN_RUN; index++) known.add(index);
  return words.filter((_, index) => !known.has(index)).length;
};
