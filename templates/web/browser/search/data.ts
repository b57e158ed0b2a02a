import type { SearchWords } from '../../../../scripts/model/search-words.ts';

/** A line of text and its sheets, by index in the catalogue. */
export type SentLine = [text: string, sheets: number[]];

/** Search data besides the catalogue; loaded on the first search. */
export type SearchData = {
  words: SearchWords;
  /** Names of medicines and everyday names, a list for each sheet of the catalogue. */
  names: string[][];
  /** Names of medicines in other languages and of their products, a list for each sheet; found only in full. */
  furtherNames: string[][];
  headings: SentLine[];
  lines: SentLine[];
};
