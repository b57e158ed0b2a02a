import type { Block, ListItem } from '../../../scripts/model/handout.ts';
import { type SheetContext, useSheet } from '../../sheet-context.tsx';
import { runsOf } from '../../text/runs-of.ts';

/** Shares of a card's width for the shared signs, the usual one first. */
const SHARES = [0.56, 0.5, 0.62, 0.68, 0.74] as const;

const linesOfBlock = (block: Block, width: number, sheet: SheetContext): number => {
  if (block.type !== 'paragraph') return 1;
  const { size, weight } = sheet.theme.type.body;
  return sheet.setLines(runsOf(block.children, { weight, italic: false, marks: [] }, sheet), width, size)
    .length;
};

const linesOf = (items: readonly ListItem[], width: number, sheet: SheetContext): number => {
  const room = width - sheet.theme.across * 3;
  return items.reduce(
    (sum, { appliesTo, blocks }) =>
      blocks.reduce(
        (lines, block) => lines + linesOfBlock(block, room, sheet),
        sum + (appliesTo === null ? 0 : 1),
      ),
    0,
  );
};

/** A list in two halves; the first may have one item more. */
export const half = (items: readonly ListItem[]): [ListItem[], ListItem[]] => {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
};

/** Whether a list takes no more lines over the whole width than in two halves side by side. */
export const useOneColumn = (items: readonly ListItem[], width: number, gutter: number): boolean => {
  const sheet = useSheet();
  const column = (width - gutter) / 2;
  const halves = half(items).map((part) => linesOf(part, column, sheet));
  return linesOf(items, width, sheet) <= Math.max(...halves);
};

/**
 * The share of `columns` points with which the two lists, side by side, take the fewest lines, and how many
 * lines a single list over the whole `width` saves; negative when it takes more.
 */
export const useSharedColumn = (
  [shared, own]: readonly [readonly ListItem[], readonly ListItem[]],
  width: number,
  gutter: number,
): { share: number; savedByOneList: number } => {
  const columns = width - gutter;
  const sheet = useSheet();
  const heights = SHARES.map((share) => ({
    share,
    lines: Math.max(linesOf(shared, columns * share, sheet), linesOf(own, columns * (1 - share), sheet)),
  }));
  const { share, lines } = heights.reduce((best, one) => (one.lines < best.lines ? one : best));
  return { share, savedByOneList: lines - linesOf([...shared, ...own], width, sheet) };
};
