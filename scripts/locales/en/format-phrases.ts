import type { FormatPhrases } from '../../model/format-phrases.ts';

const withColon = (words: string): string => (words.endsWith(':') ? words : `${words}:`);

/** Words of plain text and braille in English. */
export const formatPhrases: FormatPhrases = {
  picture: (alt) => `Picture: ${alt}`,
  table: (heads) => `Table: ${heads}`,
  cell: (head, words) => `${withColon(head)} ${words}`,
  sheet: (name) => `Sheet ${name}`,
};
