import type { Inline } from '../../scripts/model/handout.ts';
import type { LinearContext } from './block-writer.ts';
import { cell, type Line, note } from './line.ts';

/** The heads of a table as one note. */
export const tableHead = (heads: readonly string[], { formats }: LinearContext): Line[] =>
  note(formats.table(heads.filter((words) => words !== '').join('; ')));

/** A cell after its column head; empty for an empty cell. */
const cellWords = (inlines: readonly Inline[], head: string, { formats, wordsOf }: LinearContext): string => {
  const words = wordsOf(inlines);
  return words === '' || head === '' ? words : formats.cell(head, words);
};

type TableLine = { label?: string; cells: readonly Inline[][] };

/** One line per cell, under the row's cancer type; empty cells are skipped. */
export const row = (
  { label = '', cells }: TableLine,
  heads: readonly string[],
  context: LinearContext,
): Line[] =>
  [label, ...cells.map((inlines, column) => cellWords(inlines, heads[column] ?? '', context))]
    .filter((words) => words !== '')
    .map((words, place) => cell(words, place === 0 ? 0 : 1));
