import type { BrailleBlock } from './block.ts';
import { numberCells } from './numbers.ts';
import { WIDTH } from './wrap.ts';

/** Lines of a page between its running head and its number. */
export const LINES = 23;

/**
 * A page of braille: its lines, the print page at its start, and whether that print page began on an earlier
 * one.
 */
export type BraillePage = { lines: string[]; printPage: number; isContinued: boolean };

/** Pages, and the page (from 0) of each block's first line. */
export type PaginatedSheet = { pages: BraillePage[]; pageOf: number[] };

/** A block, and the print page that begins before it. */
export type PlacedBlock = BrailleBlock & { printPage: number | null };

/** Lines that stay with a heading on its page. */
const WITH_HEADING = 2;

/**
 * The line that marks the start of a print page within a braille page: dots 3-6 up to its number (Braille
 * Formats 2016, 1.11).
 */
const pageChange = (printPage: number): string => {
  const number = numberCells(printPage);
  return '-'.repeat(WIDTH - number.length) + number;
};

/**
 * Lines between a block and the one before it: an empty line where needed, below the line of a new print
 * page.
 */
const gapBefore = ({ spaceBefore, printPage }: PlacedBlock, wantsSpace: boolean): string[] => {
  const space = spaceBefore ? [''] : [];
  if (printPage === null) return wantsSpace ? [''] : space;
  return [...(wantsSpace && !spaceBefore ? [''] : []), pageChange(printPage), ...space];
};

/** Lines of a block that must fit at the end of a page: at least two, to avoid widows. */
const ownLines = ({ lines: { length } }: PlacedBlock): number => (length === 2 ? 2 : Math.min(1, length));

/**
 * Lines that must fit at the end of a page; for a block kept with the next one, the start of that one as
 * well.
 */
const needed = (blocks: readonly PlacedBlock[], index: number): number => {
  const block = blocks[index];
  if (block === undefined) return 0;
  if (!block.staysWithNext) return ownLines(block);
  const next = blocks[index + 1];
  if (next === undefined) return block.lines.length;
  const least = block.isHeading ? Math.min(WITH_HEADING, next.lines.length) : 0;
  const gap = gapBefore(next, block.spaceAfter).length;
  return block.lines.length + gap + Math.max(needed(blocks, index + 1), least);
};

/** Number of lines that fit on a page without leaving a single line for the next. */
const fitting = (count: number, room: number): number => (count - room === 1 ? room - 1 : room);

/** Puts the lines of a block on the last page and, when it is full, on new ones. */
const putLines = (lines: readonly string[], pages: BraillePage[], printPage: number): void => {
  let rest = lines;
  for (let page = pages.at(-1); page !== undefined && rest.length > 0; page = pages.at(-1)) {
    const room = LINES - page.lines.length;
    const count = rest.length <= room ? rest.length : Math.max(0, fitting(rest.length, room));
    page.lines.push(...rest.slice(0, count));
    rest = rest.slice(count);
    if (rest.length > 0) pages.push({ lines: [], printPage, isContinued: true });
  }
};

/** Empty lines at the top of a page: above a heading, and above blocks that need one after a full page. */
const topLines = (block: PlacedBlock, before: BraillePage | undefined, wantsSpace: boolean): string[] => {
  const isParted = block.spaceBefore || wantsSpace;
  return block.isHeading || (isParted && before?.lines.length === LINES) ? [''] : [];
};

/**
 * Paginates blocks. No heading or lead-in ends a page, and no page begins with the last line of a block; an
 * empty line separates the running head from a heading.
 */
export const paginate = (blocks: readonly PlacedBlock[]): PaginatedSheet => {
  const pages: BraillePage[] = [{ lines: [], printPage: 1, isContinued: false }];
  const pageOf: number[] = [];
  let printPage = 1;
  let wantsSpace = false;
  for (const [index, block] of blocks.entries()) {
    printPage = block.printPage ?? printPage;
    const page = pages.at(-1);
    const gap = gapBefore(block, wantsSpace);
    const isFirst = index === 0;
    if (!isFirst && page !== undefined && page.lines.length + gap.length + needed(blocks, index) <= LINES)
      page.lines.push(...gap);
    else {
      const lines = topLines(block, page, wantsSpace);
      if (isFirst) pages.pop();
      pages.push({ lines, printPage, isContinued: block.printPage === null && !isFirst });
    }
    pageOf.push(pages.length - 1);
    putLines(block.lines, pages, printPage);
    wantsSpace = block.spaceAfter;
  }
  return { pages, pageOf };
};
