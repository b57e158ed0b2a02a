import type { ReadingLimits } from '../../model/plain-language.ts';

/**
 * Two indexes of ease, from 0 (hardest) to 100.
 *
 * INFLESZ reads the formula of F. Szigriszt Pazos (Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad, thesis,
 * Universidad Complutense, 1993) by the scale of I. M. Barrio-Cantalejo and others (An Sist Sanit Navar 2008; 31(2): 135-152), made on
 * texts for patients: 55 to 65 is normal, 65 to 80 fairly easy, above 80 very easy.
 *
 * J. Fernández Huerta, “Medidas sencillas de lecturabilidad”, Consigna 214 (1959) 29-32, is often printed as 206.84 − 0.60 P − 1.02 F with F as
 * the number of sentences in 100 words, by which short sentences would be harder. As in the formula of Flesch that it adapts, F is the words
 * a sentence (G. Law, “Error in the Fernandez Huerta Readability Formula”, LINGUIST List 22.2332, 2011). 60 to 70 is standard, 70 to 80 fairly easy.
 */
export const reading: ReadingLimits = {
  formulas: [
    {
      id: 'inflesz',
      name: 'INFLESZ',
      short: 'INFL',
      scale: 'ease',
      score: ({ sentences, words, syllables }) => 206.835 - (62.3 * syllables) / words - words / sentences,
      limit: { raw: 65, masked: 70 },
    },
    {
      id: 'fernandezHuerta',
      name: 'Fernández Huerta',
      short: 'FH',
      scale: 'ease',
      score: ({ sentences, words, syllables }) =>
        206.84 - (60 * syllables) / words - (1.02 * words) / sentences,
      limit: { raw: 70, masked: 75 },
    },
  ],
  longWord: 4,
  // equals 20 English words: Spanish needs about a fifth more
  sentenceWords: 24,
  mask: 'esto',
};
