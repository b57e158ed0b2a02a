import type { Inline, Table } from '../../../scripts/model/handout.ts';
import type { SheetContext } from '../../sheet-context.tsx';
import type { TextExtent } from '../../text/runs.ts';
import { runsOf } from '../../text/runs-of.ts';
import type { TypeName } from '../../type-styles.ts';
import { namesRows } from './row-headers.ts';

/** Dependencies for measuring the cells of a table. */
export type Measuring = Pick<SheetContext, 'theme' | 'clinic' | 'phrases' | 'textExtent'>;

/** Widths of the columns of a table and the space between two, in points. */
export type Columns = { widths: readonly number[]; gap: number };

/** Extra points in a cell, so that rounding never breaks a word. */
const SAFETY = 1;

/** The style of a cell: heads, and row headers, are heavier. */
export const cellStyle = (table: Table, row: 'head' | 'body', column: number): TypeName => {
  if (row === 'head') return 'strong';
  return column === 0 && namesRows(table) ? 'label' : 'body';
};

const extentOf = (cell: readonly Inline[], as: TypeName, measuring: Measuring): TextExtent => {
  const { size, weight } = measuring.theme.type[as];
  const { line, word, part } = measuring.textExtent(
    runsOf(cell, { weight, italic: false, marks: [] }, measuring),
  );
  return { line: line * size + SAFETY, word: word * size + SAFETY, part: part * size + SAFETY };
};

const widest = (extents: readonly TextExtent[]): TextExtent => ({
  line: Math.max(...extents.map(({ line }) => line)),
  word: Math.max(...extents.map(({ word }) => word)),
  part: Math.max(...extents.map(({ part }) => part)),
});

/** The extents of each column: of its widest cell on one line, its widest word, and the widest part of one; in points. */
export const columnExtents = (table: Table, measuring: Measuring): TextExtent[] =>
  table.head.map((head, column) =>
    widest([
      extentOf(head, cellStyle(table, 'head', column), measuring),
      ...table.rows.map((cells) =>
        extentOf(cells[column] ?? [], cellStyle(table, 'body', column), measuring),
      ),
    ]),
  );

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * Distributes `room` points among columns with minimum widths: the rest goes to the columns with the most
 * text.
 */
const shared = (least: readonly number[], extents: readonly TextExtent[], room: number): number[] | null => {
  const free = room - sum(least);
  if (free < 0) return null;
  const wanted = extents.map(({ line }, column) => Math.max(0, line - (least[column] ?? 0)));
  const all = sum(wanted);
  const spare = Math.max(0, free - all) / least.length;
  const share = all === 0 ? 0 : Math.min(1, free / all);
  return least.map((width, column) => width + (wanted[column] ?? 0) * share + spare);
};

/**
 * The columns of a table in a width: each is at least as wide as its widest word, and the rest is distributed
 * by the amount of text. If necessary the columns are closer, and words are broken after a hyphen or a slash.
 * Null when the table does not fit.
 */
export const columnsOf = (table: Table, width: number, measuring: Measuring): Columns | null => {
  const extents = columnExtents(table, measuring);
  const { gutter, u } = measuring.theme;
  const [words, parts] = [extents.map(({ word }) => word), extents.map(({ part }) => part)];
  for (const [least, gap] of [
    [words, gutter],
    [words, u],
    [parts, u],
  ] as const) {
    const widths = shared(least, extents, width - gap * (extents.length - 1));
    if (widths !== null) return { widths, gap };
  }
  return null;
};
