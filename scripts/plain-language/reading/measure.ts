import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import type { Sentence } from '../english/sentences.ts';

/** US school grades by two formulas, one decimal, of so many words and sentences. SMOG is made for 30 sentences or more. */
export type Grades = { words: number; sentences: number; fleschKincaid: number; smog: number };

/** From three syllables on a word counts as long for SMOG (McLaughlin 1969). */
const LONG = 3;

/** Says whether a word counts as long for SMOG. */
export const isLong = ({ syllables }: Sentence['words'][number]): boolean => syllables >= LONG;

const round = (grade: number): number => (Number.isNaN(grade) ? 0 : Math.max(0, Math.round(grade * 10) / 10));

/** The grades of sentences; 0 where there is nothing to read. */
export const gradesOf = (sentences: readonly Sentence[]): Grades => {
  const words = sentences.flatMap((sentence) => sentence.words);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, { syllables }) => sum + syllables, 0),
    polysillabicWord: words.filter(isLong).length,
  };
  return {
    words: counts.word,
    sentences: counts.sentence,
    fleschKincaid: round(fleschKincaid(counts)),
    smog: round(smogFormula(counts)),
  };
};
