import type { Inline } from '../../../model/handout.ts';
import type { BlockWriter, LinearContext } from '../block-writer.ts';
import { cell, type Line, note, paragraph } from '../line.ts';

const tableHead = (heads: readonly string[], { formats }: LinearContext): Line[] =>
  note(formats.table(heads.filter((words) => words !== '').join('; ')));

/** A cell after the head of its column; no words when it says nothing. */
const cellWords = (inlines: readonly Inline[], head: string, { formats, wordsOf }: LinearContext): string => {
  const words = wordsOf(inlines);
  return words === '' || head === '' ? words : formats.cell(head, words);
};

type TableLine = { label?: string; cells: readonly Inline[][] };

/** A row in a line a cell, under what it holds for; a cell without words is left out. */
const row = ({ label = '', cells }: TableLine, heads: readonly string[], context: LinearContext): Line[] =>
  [label, ...cells.map((inlines, column) => cellWords(inlines, heads[column] ?? '', context))]
    .filter((words) => words !== '')
    .map((words, place) => cell(words, place === 0 ? 0 : 1));

/** A plain table, row by row. */
export const table: BlockWriter<'table'> = ({ head, rows }, context) => {
  const heads = head.map((inlines) => context.wordsOf(inlines));
  return [...tableHead(heads, context), ...rows.flatMap((cells) => row({ cells }, heads, context))];
};

/** The side effects, one after another: what you may notice, what you can do, when to tell us. */
export const sideEffects: BlockWriter<'side-effects'> = ({ head, rows }, context) => {
  const heads = head.map((inlines) => context.wordsOf(inlines));
  return [
    ...tableHead(heads, context),
    ...rows.flatMap(({ appliesTo, notice, doThis, tellUs }, index) => {
      const isSame = appliesTo === null || appliesTo === rows[index - 1]?.appliesTo;
      const label = isSame ? '' : context.phrases.forCancer(appliesTo);
      return row({ label, cells: [notice, doThis, tellUs] }, heads, context);
    }),
  ];
};

/** The planner as its columns to write in: empty rows have nothing to say. */
export const planner: BlockWriter<'planner'> = ({ head }, { phrases }) =>
  head.flatMap((label) => paragraph(phrases.spaceToWrite(label)));
