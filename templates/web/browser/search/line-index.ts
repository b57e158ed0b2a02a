import type { CatalogueSheet } from '../data.ts';
import type { SearchData, SentLine } from './data.ts';
import type { ReadWords, StemOf } from './read-words.ts';

/** A line of text with its sheets. */
export type SearchLine = {
  stems: ReadonlySet<string>;
  /** Every sheet that has it. */
  sheets: ReadonlySet<number>;
  /** Its sheets when no cancer type is named. */
  general: ReadonlySet<number>;
  /** Score of its sheets: a heading counts more than a line below it. */
  fit: number;
};

export type LineIndex = {
  /** Every word of the sheets as written, with its stem. */
  vocabulary: ReadonlyMap<string, string>;
  /** The lines that have a stem. */
  linesWith: (stem: string) => readonly SearchLine[];
};

const HEADING = 1.5;
const TEXT = 1;
/** Share of all sheets: a line on more of them is ignored. */
const COMMON = 0.25;

/** The sheets of a line, best first: the general sheet before those for one cancer type, a guide for a line on most sheets. */
const generalOf = (indexes: readonly number[], sheets: readonly CatalogueSheet[]): Set<number> => {
  const all = indexes.flatMap((index) => sheets[index] ?? []);
  const guides = indexes.filter((index) => sheets[index]?.kind === 'guide');
  if (indexes.length > sheets.length * COMMON && guides.length > 0) return new Set(guides);
  const answered = new Set(all.filter(({ kind }) => kind === 'treatment').map(({ treatment }) => treatment));
  return new Set(
    indexes.filter((index) => {
      const { kind, treatment } = sheets[index] ?? {};
      return kind === 'treatment' || kind === 'guide' || !treatment || !answered.has(treatment);
    }),
  );
};

type LineSources = {
  sheets: readonly CatalogueSheet[];
  search: SearchData;
  readWords: ReadWords;
  stemOf: StemOf;
};

/** Makes the words of the sheets searchable. */
export const lineIndex = ({ sheets, search, readWords, stemOf }: LineSources): LineIndex => {
  const vocabulary = new Map<string, string>();
  const byStem = new Map<string, SearchLine[]>();
  const add = ([text, indexes]: SentLine, fit: number): void => {
    const words = readWords(text);
    for (const word of words) vocabulary.set(word, stemOf(word));
    const stems = new Set(words.map(stemOf));
    const line = { stems, sheets: new Set(indexes), general: generalOf(indexes, sheets), fit };
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), line]);
  };
  for (const line of search.headings) add(line, HEADING);
  for (const line of search.lines) add(line, TEXT);
  return { vocabulary, linesWith: (stem) => byStem.get(stem) ?? [] };
};
