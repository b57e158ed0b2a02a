import type { ReadingLimits, Sentence } from '../../model/plain-language.ts';
import { isLong } from './measure.ts';

/** The sentences and words that weigh most, hardest first. */
export type HardestText = { sentences: Sentence[]; words: string[] };

const SENTENCES = 3;
const WORDS = 5;

/** Weight of a sentence: extra syllables and length, which both formulas count. */
const weight = ({ words }: Sentence, limits: ReadingLimits): number =>
  words.filter((word) => isLong(word, limits)).length * 3 +
  words.reduce((sum, { syllables }) => sum + syllables - 1, 0) +
  words.length / 4;

const longWords = (sentences: readonly Sentence[], limits: ReadingLimits): string[] => {
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(({ words }) => words).filter((one) => isLong(one, limits)))
    counts.set(word.text.toLowerCase(), (counts.get(word.text.toLowerCase()) ?? 0) + 1);
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return byCount.slice(0, WORDS).map(([word, count]) => (count === 1 ? word : `${word} (${count} times)`));
};

/** Where an editor should start: the sentences that weigh most, and the long words by frequency. */
export const hardestOf = (sentences: readonly Sentence[], limits: ReadingLimits): HardestText => ({
  sentences: [...sentences].sort((a, b) => weight(b, limits) - weight(a, limits)).slice(0, SENTENCES),
  words: longWords(sentences, limits),
});
