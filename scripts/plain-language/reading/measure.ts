import type { ReadingLimits, Sentence, TextCounts, Word } from '../../model/plain-language.ts';

/** Grades by a language's formulas, by id and with one decimal, from counts of words and sentences. */
export type Grades = { words: number; sentences: number; [formula: string]: number };

/** Says whether a word counts as long in its language. */
export const isLong = ({ syllables }: Word, { longWord }: ReadingLimits): boolean => syllables >= longWord;

const round = (grade: number): number => (Number.isNaN(grade) ? 0 : Math.max(0, Math.round(grade * 10) / 10));

/** The grades of sentences; 0 where there is nothing to read. */
export const gradesOf = (sentences: readonly Sentence[], limits: ReadingLimits): Grades => {
  const words = sentences.flatMap((sentence) => sentence.words);
  const counts: TextCounts = {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, { syllables }) => sum + syllables, 0),
    longWords: words.filter((word) => isLong(word, limits)).length,
  };
  const grades = limits.formulas.map(({ id, grade }) => [id, round(grade(counts))] as const);
  return { words: counts.words, sentences: counts.sentences, ...Object.fromEntries(grades) };
};
