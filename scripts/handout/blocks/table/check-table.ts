import type { Table as TableNode, TableRow } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { linesOf } from '../../../markdown/text-place.ts';
import type { Table } from '../../../model/handout.ts';
import type { TableMisfit } from '../../../model/table-misfit.ts';
import { placeOf, report, type State } from '../../from-markdown/state.ts';
import { isShown } from '../../from-markdown/typed/check-words.ts';

/** The closing line of a box that became a row is recorded where its words are read. */
const isClosingLine = (row: TableRow): boolean => /^:{3,}$/u.test(plainText(row).trim());

const checkCells = (row: TableRow, columns: number, state: State): void => {
  const cells = row.children.length;
  if (cells === columns || isClosingLine(row)) return;
  report(state.file, row, {
    rule: 'markdown/ragged-table',
    found: `row of ${cells} ${cells === 1 ? 'cell' : 'cells'}`,
    expected: `${columns} cells, as in the head`,
    fix: 'Write a `|` for each cell, also for empty ones, and `\\|` for a sign that is text. After the table leave a line empty.',
  });
};

const checkHead = (head: TableRow, state: State): void => {
  for (const [column, cell] of head.children.entries())
    if (!isShown(cell))
      report(state.file, cell.position === undefined ? head : cell, {
        rule: 'markdown/table-head-empty',
        found: `column ${column + 1} of a table without a head`,
        expected: 'words in each cell of the head, which are read out before each cell below',
        fix: 'Say what is in the column, such as `Medicine` or `What you take`.',
      });
};

const checkHasRows = (table: TableNode, state: State): void => {
  if (table.children.length > 1) return;
  report(state.file, table, {
    rule: 'markdown/table-without-rows',
    found: 'table with a head and no row',
    expected: 'one row at least below the line of dashes',
    fix: 'Write the rows, or delete the table. For empty lines to write on use `:::write-in`.',
  });
};

const hasPipe = (row: TableRow, state: State): boolean =>
  (linesOf(state.file)[placeOf(row).line - 1] ?? '').includes('|');

/** A line such as `|-` turns the words above it into a table of one column, which is never intended. */
const checkMeant = (head: TableRow, state: State): void => {
  if (hasPipe(head, state)) return;
  report(state.file, head, {
    rule: 'markdown/ragged-table',
    found: 'words without `|` above a line of dashes, which makes them the head of a table',
    expected: 'a head such as `| words |`, or words alone',
    fix: 'Take the line below away, or leave a line empty before it; for a table write a `|` around each cell of the head.',
  });
};

/** Words right below a table of one column become a row of it. */
const checkIsRow = (row: TableRow, state: State): void => {
  if (row.children.length !== 1 || isClosingLine(row) || hasPipe(row, state)) return;
  report(state.file, row, {
    rule: 'markdown/ragged-table',
    found: 'words without `|` right below a table, which makes them a row of it',
    expected: 'a row such as `| words |`, or words alone',
    fix: 'Leave a line empty after the table; for a row write a `|` around its cell.',
  });
};

/** A row of which nothing is read is no line to write on: its cells are too low, and nobody hears what to write. */
const checkRowWords = (row: TableRow, state: State): void => {
  if (isShown(row)) return;
  report(state.file, row, {
    rule: 'markdown/table-row-empty',
    found: 'row of a table without words',
    expected: 'words in one cell of each row at least',
    fix: 'Write the words, or delete the row. For empty lines to write on use `:::write-in`.',
  });
};

/** Records what is wrong with the cells of a table: a head or a row by accident, an empty head or row, no rows, and rows with more or fewer cells than the head. */
export const checkTable = (node: TableNode, state: State): void => {
  const [head, ...rows] = node.children;
  if (head === undefined) return;
  checkMeant(head, state);
  checkHead(head, state);
  checkHasRows(node, state);
  for (const row of rows) {
    checkCells(row, head.children.length, state);
    checkRowWords(row, state);
  }
  if (head.children.length === 1 && hasPipe(head, state)) for (const row of rows) checkIsRow(row, state);
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const reportWidth = (node: TableNode, misfit: TableMisfit & { type: 'width' }, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/table-too-wide',
    found: `table whose words take ${Math.ceil(misfit.points)} points side by side in \`${misfit.edition}\``,
    expected: `at most ${Math.floor(misfit.room)} points, so that no word is cut`,
    fix: `Delete a column, make two tables of it, or use shorter words than ${quoted(misfit.words)}.`,
  });

const reportHeight = (row: TableRow, misfit: TableMisfit & { type: 'height' }, state: State): void =>
  report(state.file, row, {
    rule: 'markdown/table-row-too-high',
    found: `${misfit.row < 0 ? 'head' : 'row'} of ${misfit.lines} lines in \`${misfit.edition}\``,
    expected: `at most ${misfit.maxLines} ${misfit.maxLines === 1 ? 'line' : 'lines'}, which fit on a page`,
    fix:
      misfit.row < 0
        ? 'Shorten the head: it is printed on each page of the table, above its rows.'
        : 'Shorten the longest cell, divide the row, or write its words as a paragraph below the table.',
  });

const checkReached = (node: TableNode, rows: readonly TableRow[], state: State): void => {
  if (rows.length > 0 || node.children.length < 2) return;
  report(state.file, node, {
    rule: 'markdown/table-without-rows',
    found: `table with no rows left on the sheet for ${state.audience.cancerType ?? 'all cancer types'}`,
    expected: 'one row at least that reaches each sheet with the table',
    fix: 'Put the whole table in `:::only`, and not each of its cells.',
  });
};

/**
 * Records a table without rows on a sheet, or one that does not fit on a page of some edition; `rows` are its
 * rows on the sheet.
 */
export const checkFits = (node: TableNode, rows: readonly TableRow[], table: Table, state: State): void => {
  // While a body is checked, passages for different readers are side by side: no sheet has such a table.
  if (state.checking !== null) return;
  checkReached(node, rows, state);
  const { tableMisfit, locale } = state.audience;
  const misfit = tableMisfit(table, { locale, inside: state.inside });
  if (misfit?.type === 'width') reportWidth(node, misfit, state);
  if (misfit?.type === 'height')
    reportHeight((rows[misfit.row] ?? node.children[0]) as TableRow, misfit, state);
};
