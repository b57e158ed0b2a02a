import type { Sentence } from '../english/sentences.ts';
import { isLong } from './measure.ts';

/** Which sentences and words weigh most, hardest first. */
export type Hardest = { sentences: Sentence[]; words: string[] };

const SENTENCES = 3;
const WORDS = 5;

/** Syllables beyond what short words would have, and length: what both formulas count. */
const weight = ({ words }: Sentence): number =>
  words.filter(isLong).length * 3 +
  words.reduce((sum, { syllables }) => sum + syllables - 1, 0) +
  words.length / 4;

const longWords = (sentences: readonly Sentence[]): string[] => {
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(({ words }) => words).filter(isLong))
    counts.set(word.text.toLowerCase(), (counts.get(word.text.toLowerCase()) ?? 0) + 1);
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return byCount.slice(0, WORDS).map(([word, count]) => (count === 1 ? word : `${word} (${count} times)`));
};

/** What an editor fixes first: the sentences that weigh most, and the long words by how often they stand. */
export const hardestOf = (sentences: readonly Sentence[]): Hardest => ({
  sentences: [...sentences].sort((a, b) => weight(b) - weight(a)).slice(0, SENTENCES),
  words: longWords(sentences),
});
