import type { Table, TableRow } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type { SideEffect, SideEffects } from '../../../model/handout.ts';
import { takeIcon } from '../../from-markdown/boxes/item-lead.ts';
import { appliesTo, type BoxPart, noteScoped, tablesIn } from '../../from-markdown/boxes/items.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import { report, type State } from '../../from-markdown/state.ts';
import { checkTable } from '../table/check-table.ts';

const COLUMNS = 3;

const cell = (row: TableRow, column: number) => row.children[column]?.children ?? [];

const sideEffect = (row: TableRow, part: BoxPart<Table>): SideEffect => {
  const { pictogram, rest } = takeIcon(cell(row, 0), part.state);
  const notice = lineOf(rest, part.state);
  const doThis = lineOf(cell(row, 1), part.state);
  const tellUs = lineOf(cell(row, 2), part.state);
  if (part.cancers !== null) noteScoped([notice, doThis, tellUs], part.state);
  return { pictogram, appliesTo: appliesTo(part), notice, doThis, tellUs };
};

const headWords = (table: Table): string =>
  (table.children[0]?.children ?? []).map((one) => plainText(one).trim()).join(' | ');

const checkHead = (table: Table, first: Table, state: State): void => {
  const isRight = table.children[0]?.children.length === COLUMNS && headWords(table) === headWords(first);
  if (isRight) return;
  report(state.file, table, {
    rule: 'markdown/side-effects-head',
    found: `table head \`${headWords(table)}\``,
    expected: table === first ? 'three columns' : `\`${headWords(first)}\`, as in the first table`,
    fix: 'All tables of the box are printed as one: what you may notice, what you can do, when to tell us.',
  });
};

const headOf = (table: Table, state: State): SideEffects['head'] => {
  const row = table.children[0];
  const column = (index: number) => lineOf(row?.children[index]?.children ?? [], state);
  return [column(0), column(1), column(2)];
};

const hasWords = (row: SideEffect): boolean => row.notice.length + row.doThis.length + row.tellUs.length > 0;

/**
 * The effects of the medicines under the head of the author's table; null if a sheet has the author's own
 * rows.
 */
const ofMedicines = (node: ContainerDirective, state: State): SideEffects | null => {
  const rows = state.checking === null ? state.audience.medicineEffects : undefined;
  const table = node.children.find((child) => child.type === 'table');
  return rows === undefined || table === undefined
    ? null
    : { type: 'side-effects', head: headOf(table, state), rows: [...rows] };
};

/**
 * The table of side effects: what to notice, what to do, when to tell us; several tables as one. If the
 * medicines of a sheet are known, it contains their effects.
 */
export const convertSideEffects = (
  node: ContainerDirective,
  _directive: ReadDirective,
  state: State,
): SideEffects[] => {
  const composed = ofMedicines(node, state);
  if (composed !== null) return [composed];
  const parts = tablesIn(node, state);
  const first = parts[0]?.node;
  if (first === undefined) return [];
  for (const part of parts) {
    checkHead(part.node, first, state);
    checkTable(part.node, state);
  }
  const rows = parts.flatMap((part) => part.node.children.slice(1).map((row) => sideEffect(row, part)));
  const filled = rows.filter(hasWords);
  return filled.length === 0 ? [] : [{ type: 'side-effects', head: headOf(first, state), rows: filled }];
};
