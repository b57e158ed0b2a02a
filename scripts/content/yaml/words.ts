import { type Document, visit } from 'yaml';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** A value of words, with the place of each character in it (that of the value where it is an escape). */
export type Words = { text: string; placeOf: (characters: string) => Place };

/** Every string value of the YAML, keys excluded. */
export const wordsIn = (
  document: Document.Parsed,
  source: string,
  placeAt: (offset: number) => Place,
): Words[] => {
  const words: Words[] = [];
  visit(document, {
    Scalar: (key, { value, range }) => {
      if (key === 'key' || typeof value !== 'string') return;
      const [start, end] = range ?? [0, 0];
      const placeOf = (characters: string): Place => {
        const index = source.slice(start, end).indexOf(characters);
        return placeAt(start + Math.max(index, 0));
      };
      words.push({ text: value, placeOf });
    },
  });
  return words;
};
