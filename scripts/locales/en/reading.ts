import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import type { ReadingLimits } from '../../model/plain-language.ts';

/**
 * US school grades. SMOG is meant for 30 sentences or more, and counts words of three syllables (McLaughlin
 * 1969).
 */
export const reading: ReadingLimits = {
  formulas: [
    {
      id: 'fleschKincaid',
      name: 'Flesch-Kincaid',
      short: 'FK',
      scale: 'grade',
      score: ({ sentences, words, syllables }) =>
        fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
      limit: { raw: 7, masked: 6 },
    },
    {
      id: 'smog',
      name: 'SMOG',
      short: 'SMOG',
      scale: 'grade',
      score: ({ sentences, longWords }) => smogFormula({ sentence: sentences, polysillabicWord: longWords }),
      limit: { raw: 9, masked: 8 },
    },
  ],
  longWord: 3,
  sentenceWords: 20,
  mask: 'it',
};
