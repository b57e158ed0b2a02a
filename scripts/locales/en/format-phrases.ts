import type { FormatPhrases } from '../../model/format-phrases.ts';

const withColon = (words: string): string => (words.endsWith(':') ? words : `${words}:`);

/** Words of plain text, braille and e-books in English. */
export const formatPhrases: FormatPhrases = {
  picture: (alt) => `Picture: ${alt}`,
  table: (heads) => `Table: ${heads}`,
  cell: (head, words) => `${withColon(head)} ${words}`,
  sheet: (name) => `Sheet ${name}`,
  contents: 'Contents',
  printedPages: 'Pages of the printed sheets',
  printPage: (page) => `Page ${page}`,
  pageOf: (name, page) => `${name}, page ${page}`,
  printSource: 'The printed sheet on letter paper in standard print',
  accessibility:
    'All text can be resized, reflowed and read aloud. Headings, lists and tables are marked as such, drawings have a description, and pages are those of the printed sheet. Nothing was certified by a third party.',
  books: { all: 'All handouts', cancerType: (name) => `Handouts: ${name}` },
};
