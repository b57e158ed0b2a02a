/** Pairs of one list and another, by index. */
export type Matches = Map<number, number>;

/** Pairs equal items in order of occurrence. */
export const matchEqual = (ones: readonly string[], others: readonly string[]): Matches => {
  const places = new Map<string, number[]>();
  for (const [index, key] of others.entries()) places.set(key, [...(places.get(key) ?? []), index]);
  const matches: Matches = new Map();
  for (const [index, key] of ones.entries()) {
    const other = places.get(key)?.shift();
    if (other !== undefined) matches.set(index, other);
  }
  return matches;
};

const comparableWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of common words of two texts, from 0 to 1 (the Dice coefficient). */
const likeness = (one: string, other: string): number => {
  const [words, others] = [comparableWords(one), comparableWords(other)];
  if (words.length + others.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return (2 * shared.length) / (words.length + others.length);
};

/** A matchable item: its path and text. */
export type Matchable = { at: string; text: string };

/**
 * Minimum likeness of two texts at the same path, and at different paths: there a moved text must be nearly
 * the same.
 */
const MIN_LIKENESS = { samePath: 0.4, otherPath: 0.85 };

/** Adds pairs of remaining items: the most alike first. */
export const matchAlike = (
  ones: readonly Matchable[],
  others: readonly Matchable[],
  matches: Matches,
): void => {
  const taken = new Set(matches.values());
  const left = ones.flatMap((one, index) => (matches.has(index) ? [] : [{ one, index }]));
  const free = others.flatMap((other, index) => (taken.has(index) ? [] : [{ other, index }]));
  const candidates = left
    .flatMap(({ one, index }) =>
      free.map(({ other, index: place }) => ({
        index,
        place,
        isSame: one.at === other.at,
        share: likeness(one.text, other.text),
      })),
    )
    .filter(({ isSame, share }) => share >= MIN_LIKENESS[isSame ? 'samePath' : 'otherPath'])
    .sort((a, b) => b.share - a.share || Number(b.isSame) - Number(a.isSame) || a.index - b.index);
  for (const { index, place } of candidates) {
    if (matches.has(index) || taken.has(place)) continue;
    matches.set(index, place);
    taken.add(place);
  }
};

/** The last match before an index: the start of its stretch. */
const stretchOf = (index: number, matches: Matches): number => {
  for (let before = index - 1; before >= 0; before -= 1) {
    const place = matches.get(before);
    if (place !== undefined) return place;
  }
  return -1;
};

/** Adds pairs of remaining items at the same path, in order, between the same neighbours. */
export const matchBetween = (
  ones: readonly Pick<Matchable, 'at'>[],
  others: readonly Pick<Matchable, 'at'>[],
  matches: Matches,
): void => {
  const anchors = new Map(matches);
  const anchored = new Set(anchors.values());
  const taken = new Set(matches.values());
  for (const [index, { at }] of ones.entries()) {
    if (matches.has(index)) continue;
    const start = stretchOf(index, anchors) + 1;
    const end = others.findIndex((_, place) => place >= start && anchored.has(place));
    const place = others.findIndex(
      (other, spot) => spot >= start && (end === -1 || spot < end) && !taken.has(spot) && other.at === at,
    );
    if (place === -1) continue;
    matches.set(index, place);
    taken.add(place);
  }
};
