import type { SearchWords } from '../../../../scripts/model/search-words.ts';

/** A line of text and the sheets that it is on, by their place in the catalogue. */
export type SentLine = [text: string, sheets: number[]];

/** What the search knows beside the catalogue; loaded when somebody searches. */
export type SearchData = {
  words: SearchWords;
  /** Names of medicines and everyday names, a list for each sheet of the catalogue. */
  names: string[][];
  headings: SentLine[];
  lines: SentLine[];
};
