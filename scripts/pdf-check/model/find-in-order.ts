/** Where words stand among others, one after the other: a missing word with the place up to which all were found. */
export type Missing = { word: number; after: number };

/** How many words that are not in the model may stand between two that are: for telling where one is missing. */
const FURNITURE = 80;

const nextPlace = (word: string, among: readonly string[], from: number, reach: number): number => {
  const end = Math.min(among.length, from + reach);
  for (let place = from; place < end; place += 1) if (among[place] === word) return place;
  return -1;
};

const firstMissing = (words: readonly string[], among: readonly string[], reach: number): Missing | null => {
  let from = 0;
  for (const [index, word] of words.entries()) {
    const place = nextPlace(word, among, from, reach);
    if (place < 0) return { word: index, after: from - 1 };
    from = place + 1;
  }
  return null;
};

/** The first word that does not follow the words before it; null when all stand in order, whatever is between. */
export const missingInOrder = (words: readonly string[], among: readonly string[]): Missing | null =>
  firstMissing(words, among, Number.POSITIVE_INFINITY) &&
  (firstMissing(words, among, FURNITURE) ?? firstMissing(words, among, Number.POSITIVE_INFINITY));
