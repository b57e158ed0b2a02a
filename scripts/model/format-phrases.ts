/** Words that only formats without pages have: plain text, braille and e-books. */
export type FormatPhrases = {
  /** Replaces an instructive picture; `alt` says what it shows. */
  picture: (alt: string) => string;
  /** Before a table whose rows follow one another. */
  table: (heads: string) => string;
  /** A cell of a table after the head of its column. */
  cell: (head: string, words: string) => string;
  /** Code and revision of the sheet: HT-PRO-3. */
  sheet: (name: string) => string;
  contents: string;
  /** Above the list of the pages of the printed sheets. */
  printedPages: string;
  printPage: (page: number) => string;
  /** A page of one of several sheets; `name` is its code and revision. */
  pageOf: (name: string, page: number) => string;
  /** Names the print edition that the pages belong to. */
  printSource: string;
  /** Accessibility summary of an e-book. */
  accessibility: string;
  /** Titles of e-books of several sheets. */
  books: { all: string; cancerType: (name: string) => string };
};
