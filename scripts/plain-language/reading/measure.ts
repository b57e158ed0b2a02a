import type {
  ReadingFormula,
  ReadingLimits,
  Sentence,
  TextCounts,
  Word,
} from '../../model/plain-language.ts';

/** Scores by a language's formulas, by id and with one decimal, from counts of words and sentences. */
export type Grades = { words: number; sentences: number; [formula: string]: number };

/** Whether a word counts as long in its language. */
export const isLong = ({ syllables }: Word, { longWord }: ReadingLimits): boolean => syllables >= longWord;

/** The easiest score of each scale, used for a text without words. */
const EASIEST = { grade: 0, ease: 100 } as const;

const rounded = (score: number, { scale }: ReadingFormula): number =>
  Number.isNaN(score) ? EASIEST[scale] : Math.max(0, Math.round(score * 10) / 10);

/** Whether a score is within the limit of its formula. */
export const isWithin = (
  score: number,
  { scale, limit }: ReadingFormula,
  style: keyof ReadingFormula['limit'],
): boolean => (scale === 'grade' ? score <= limit[style] : score >= limit[style]);

/** Whether the first of two scores of a formula is harder. */
export const isHarder = (one: number, other: number, { scale }: ReadingFormula): boolean =>
  scale === 'grade' ? one > other : one < other;

/** The scores of sentences; the easiest of each scale for an empty text. */
export const gradesOf = (sentences: readonly Sentence[], limits: ReadingLimits): Grades => {
  const words = sentences.flatMap((sentence) => sentence.words);
  const counts: TextCounts = {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, { syllables }) => sum + syllables, 0),
    longWords: words.filter((word) => isLong(word, limits)).length,
  };
  const grades = limits.formulas.map(
    (formula) => [formula.id, rounded(formula.score(counts), formula)] as const,
  );
  return { words: counts.words, sentences: counts.sentences, ...Object.fromEntries(grades) };
};
