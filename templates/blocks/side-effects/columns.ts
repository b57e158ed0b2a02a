import type { Inline, SideEffect, SideEffects } from '../../../scripts/model/handout.ts';
import { type SheetContext, useSheet } from '../../sheet-context.tsx';
import { runsOf } from '../../text/runs-of.ts';
import type { Theme } from '../../theme.ts';
import type { TypeName } from '../../type-styles.ts';

/** Widths in points of the columns of a table of side effects; in large print the name of an effect is over the other two. */
export type EffectColumns = { notice: number; doThis: number; tellUs: number };

type Shares = readonly [number, number, number];

/** Shares of the room that the three columns may have, the usual ones first. */
const SHARES: readonly [Shares, ...Shares[]] = [
  [0.32, 0.34, 0.34],
  [0.36, 0.32, 0.32],
  [0.4, 0.3, 0.3],
  [0.3, 0.4, 0.3],
  [0.3, 0.3, 0.4],
  [0.35, 0.37, 0.28],
  [0.35, 0.28, 0.37],
];
/** The same of the two columns of large print. */
const STACKED_SHARES: readonly [number, ...number[]] = [0.585, 0.5, 0.415];

/** The size of a pictogram in points, and the room that it takes from the name beside it. */
export const pictogramRoom = ({ large, across }: Theme): { size: number; room: number } => {
  const size = across * (large ? 6 : 5.5);
  return { size, room: size + across * 1.5 };
};

const stackedColumns = ({ textWidth, gutter }: Theme, share: number): EffectColumns => {
  const room = textWidth - gutter;
  return { notice: textWidth, doThis: room * share, tellUs: room * (1 - share) };
};

const columnsOf = ({ textWidth, gutter }: Theme, [notice, doThis, tellUs]: Shares): EffectColumns => {
  const room = textWidth - gutter * 2;
  return { notice: room * notice, doThis: room * doThis, tellUs: room * tellUs };
};

const columnsFor = (theme: Theme): [EffectColumns, ...EffectColumns[]] => {
  if (!theme.large) {
    const [usual, ...others] = SHARES;
    return [columnsOf(theme, usual), ...others.map((shares) => columnsOf(theme, shares))];
  }
  const [usual, ...others] = STACKED_SHARES;
  return [stackedColumns(theme, usual), ...others.map((share) => stackedColumns(theme, share))];
};

const linesOf = (words: readonly Inline[], as: TypeName, width: number, sheet: SheetContext): number => {
  const { size, weight } = sheet.theme.type[as];
  return sheet.setLines(runsOf(words, { weight, italic: false, marks: [] }, sheet), width, size).length;
};

const linesOfRow = (row: SideEffect, columns: EffectColumns, sheet: SheetContext): number => {
  const pictogram = row.pictogram ? pictogramRoom(sheet.theme).room : 0;
  const notice = linesOf(row.notice, 'strong', columns.notice - pictogram, sheet);
  const cells = Math.max(
    linesOf(row.doThis, 'body', columns.doThis, sheet),
    linesOf(row.tellUs, 'body', columns.tellUs, sheet),
  );
  return sheet.theme.large ? notice + cells : Math.max(notice, cells);
};

/** The columns with which a table has the fewest lines; the usual ones where others have as many. */
export const columnsWithFewestLines = (rows: readonly SideEffect[], sheet: SheetContext): EffectColumns => {
  const [usual, ...others] = columnsFor(sheet.theme);
  const linesWith = (columns: EffectColumns): number =>
    rows.reduce((sum, row) => sum + linesOfRow(row, columns, sheet), 0);
  let best = { columns: usual, lines: linesWith(usual) };
  for (const columns of others) {
    const lines = linesWith(columns);
    if (lines < best.lines) best = { columns, lines };
  }
  return best.columns;
};

/** The columns of a table on the sheet around it. */
export const useEffectColumns = ({ rows }: SideEffects): EffectColumns =>
  columnsWithFewestLines(rows, useSheet());
