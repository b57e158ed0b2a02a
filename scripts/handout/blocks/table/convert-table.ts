import type { Table as TableNode, TableRow } from 'mdast';
import type { Inline, Table } from '../../../model/handout.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import type { State } from '../../from-markdown/state.ts';
import { checkFits, checkTable } from './check-table.ts';

const cellsOf = (row: TableRow | undefined, state: State): Inline[][] =>
  (row?.children ?? []).map((cell) => lineOf(cell.children, state));

const hadWords = (row: TableRow | undefined): boolean =>
  row?.children.some((cell) => cell.children.length > 0) ?? false;

/** A table with the alignment of its columns; rows without content on this sheet are dropped. */
export const convertTable = (node: TableNode, state: State): Table[] => {
  checkTable(node, state);
  const [first, ...others] = node.children;
  const head = cellsOf(first, state);
  const reached = others
    .map((row) => ({ row, cells: cellsOf(row, state) }))
    .filter(({ row, cells }) => !hadWords(row) || cells.some((cell) => cell.length > 0));
  const align = head.map((_, column) => node.align?.[column] ?? null);
  const table: Table = { type: 'table', align, head, rows: reached.map(({ cells }) => cells) };
  const rows = reached.map(({ row }) => row);
  checkFits(node, rows, table, state);
  return [table];
};
