import { stemmer } from 'stemmer';
import type { SearchWords } from '../../../../scripts/model/search-words.ts';

/** Splits text into comparable words: lower case, no accents, an isotope as one word (`radium223`). */
export type ReadWords = (text: string) => string[];

/**
 * A word without its ending and in one spelling, so that "fractures" and "tumour" become "fracture" and
 * "tumor".
 */
export type StemOf = (word: string) => string;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[’']/gu, '');

/** An isotope in every spelling: Ra-223, 223Ra, radium 223. */
const isotopes = (elements: SearchWords['isotopes']): ((text: string) => string) => {
  const rules = Object.entries(elements).map(([element, { symbol, mass }]) => {
    const [name, number] = [`(?:${symbol}|${element})`, `${mass}m?`];
    const pattern = `\\b(?:${name}[\\s-]?${number}|${number}[\\s-]?${name})(?![a-z]*\\d)(?=[^a-z]|$)`;
    return [new RegExp(pattern, 'gu'), ` ${element}${mass} `] as const;
  });
  return (text) => rules.reduce((all, [pattern, word]) => all.replace(pattern, word), text);
};

/** Reads words with the spellings of a language. */
export const openWords = ({ isotopes: elements }: SearchWords): ReadWords => {
  const joinIsotopes = isotopes(elements);
  return (text) => joinIsotopes(fold(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
};

/** American spelling of British words, but not “shoes”; applied to sheets and queries alike. */
const inOneSpelling = (word: string): string =>
  word
    .replace(/ae|oe(?!s?$)/gu, 'e')
    .replace(/our(s?)$/u, 'or$1')
    .replace(/is(e[sd]?|ing|ations?)$/u, 'iz$1');

/** Endings of number and gender: “huesos” is “hueso”, “costillas” is “costilla”, “veces” is “vez”. */
const withoutNumberAndGender = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/ces$/u, 'z')
        .replace(/(?<=[^aeiou])es$|[aeo]s$/u, '')
        .replace(/[aeo]$/u, '');

const CUT: Readonly<Record<SearchWords['endings'], StemOf>> = {
  // M. F. Porter, An algorithm for suffix stripping, 1980
  english: (word) => stemmer(inOneSpelling(word)),
  // after the light stemmer for Spanish of J. Savoy, University of Neuchâtel
  spanish: withoutNumberAndGender,
  'whole-words': (word) => word,
};

/** Stems of a language, after replacing synonyms. */
export const openStems = ({ sameWords, endings }: SearchWords): StemOf => {
  const known = new Map<string, string>();
  return (word) => {
    const same = sameWords[word] ?? word;
    const found = known.get(same) ?? CUT[endings](same);
    known.set(same, found);
    return found;
  };
};
