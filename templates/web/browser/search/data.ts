import type { SearchWords } from '../../../../scripts/model/search-words.ts';

/** A line of text and its sheets, by index in the catalogue. */
export type SentLine = [text: string, sheets: number[]];

/** Search data besides the catalogue; loaded on the first search. */
export type SearchData = {
  words: SearchWords;
  /** Names of medicines and everyday names, a list for each sheet of the catalogue. */
  names: string[][];
  headings: SentLine[];
  lines: SentLine[];
};
