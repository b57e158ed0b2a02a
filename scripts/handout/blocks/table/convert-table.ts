import type { Table as TableNode, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Inline, Table } from '../../../model/handout.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import { report, type State } from '../../from-markdown/state.ts';

/** The closing line of a box that has become a row is recorded where its words are read. */
const isClosingLine = (row: TableRow): boolean => /^:{3,}$/u.test(plainText(row).trim());

/** Records each row that has more or fewer cells than the head. */
export const checkRows = (node: TableNode, state: State): void => {
  const columns = node.children[0]?.children.length ?? 0;
  for (const row of node.children.slice(1)) {
    const cells = row.children.length;
    if (cells === columns || isClosingLine(row)) continue;
    report(state.file, row, {
      rule: 'markdown/ragged-table',
      found: `row of ${cells} ${cells === 1 ? 'cell' : 'cells'}`,
      expected: `${columns} cells, as in the head`,
      fix: 'Write a `|` for each cell, also for empty ones, and `\\|` for a sign that is text. After the table leave a line empty.',
    });
  }
};

const cellsOf = (row: TableRow | undefined, state: State): Inline[][] =>
  (row?.children ?? []).map((cell) => lineOf(cell.children, state));

const hadWords = (row: TableRow | undefined): boolean =>
  row?.children.some((cell) => cell.children.length > 0) ?? false;

/** A table with the alignment of its columns; a row of which nothing reaches this sheet is left out. */
export const convertTable = (node: TableNode, state: State): Table[] => {
  checkRows(node, state);
  const [first, ...others] = node.children;
  const head = cellsOf(first, state);
  const rows = others
    .map((row) => ({ row, cells: cellsOf(row, state) }))
    .filter(({ row, cells }) => !hadWords(row) || cells.some((cell) => cell.length > 0))
    .map(({ cells }) => cells);
  return [{ type: 'table', align: head.map((_, column) => node.align?.[column] ?? null), head, rows }];
};
