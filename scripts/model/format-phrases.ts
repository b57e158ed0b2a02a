/** Words of formats without pictures, tables and lines to write on: plain text and braille. */
export type FormatPhrases = {
  /** Stands for a picture that teaches; `alt` says what it shows. */
  picture: (alt: string) => string;
  /** Before a table whose rows follow one another. */
  table: (heads: string) => string;
  /** A cell of a table after the head of its column. */
  cell: (head: string, words: string) => string;
  /** Code and revision of the sheet: HT-PRO-3. */
  sheet: (name: string) => string;
};
