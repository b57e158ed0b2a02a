import { type Document, isPair, isScalar, visit } from 'yaml';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** A string value, with the place of each character in it (that of the value where it is an escape). */
export type YamlWords = {
  text: string;
  /** The key of the value, or of its list. */
  key: string;
  placeOf: (characters: string) => Place;
};

const keyOf = (path: readonly unknown[]): string => {
  const pair = path.findLast((node) => isPair(node));
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
};

/** Every string value of the YAML, excluding keys. */
export const wordsIn = (
  document: Document.Parsed,
  source: string,
  placeAt: (offset: number) => Place,
): YamlWords[] => {
  const words: YamlWords[] = [];
  visit(document, {
    Scalar: (key, { value, range }, path) => {
      if (key === 'key' || typeof value !== 'string') return;
      const [start, end] = range ?? [0, 0];
      const placeOf = (characters: string): Place => {
        const index = source.slice(start, end).indexOf(characters);
        return placeAt(start + Math.max(index, 0));
      };
      words.push({ text: value, key: keyOf(path), placeOf });
    },
  });
  return words;
};
