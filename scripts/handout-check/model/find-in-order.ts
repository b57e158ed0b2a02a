/**
 * Result of searching words in order within other words: the first missing word and the position before it.
 */
export type MissingWord = { word: number; after: number };

/** Maximum number of foreign words between two expected words, used to locate a missing word. */
const FURNITURE = 80;

const nextPlace = (word: string, among: readonly string[], from: number, reach: number): number => {
  const end = Math.min(among.length, from + reach);
  for (let place = from; place < end; place += 1) if (among[place] === word) return place;
  return -1;
};

const firstMissing = (
  words: readonly string[],
  among: readonly string[],
  reach: number,
): MissingWord | null => {
  let from = 0;
  for (const [index, word] of words.entries()) {
    const place = nextPlace(word, among, from, reach);
    if (place < 0) return { word: index, after: from - 1 };
    from = place + 1;
  }
  return null;
};

/** The first word that does not follow its predecessors; null when all occur in order, with anything in between. */
export const missingInOrder = (words: readonly string[], among: readonly string[]): MissingWord | null =>
  firstMissing(words, among, Number.POSITIVE_INFINITY) &&
  (firstMissing(words, among, FURNITURE) ?? firstMissing(words, among, Number.POSITIVE_INFINITY));
