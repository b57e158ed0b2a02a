import type { BrailleBlock } from './block.ts';
import { numberCells } from './numbers.ts';
import { WIDTH } from './wrap.ts';

/** Lines of a page between its running head and its number. */
export const LINES = 23;

/** A page of braille: its lines, and the print page that it begins in. */
export type BraillePage = { lines: string[]; printPage: number };

/** Where a block is: the page that its first line is on, counted from 0. */
export type Paginated = { pages: BraillePage[]; pageOf: number[] };

/** A block, and the print page that begins before it. */
export type PlacedBlock = BrailleBlock & { printPage: number | null };

/** Lines that stay below a heading on its page. */
const WITH_HEADING = 2;

/** The line where a print page begins within a braille page: dots 3-6 up to its number (Braille Formats 2016, 1.10). */
const pageChange = (printPage: number): string => {
  const number = numberCells(printPage);
  return '-'.repeat(WIDTH - number.length) + number;
};

/** Lines that a block needs at the end of a page: a heading with what follows it, else its first line. */
const needed = (blocks: readonly PlacedBlock[], index: number): number => {
  const block = blocks[index];
  if (block === undefined) return 0;
  if (!block.isHeading) return Math.min(1, block.lines.length);
  const next = blocks[index + 1];
  const after = next?.isHeading ? needed(blocks, index + 1) : Math.min(WITH_HEADING, next?.lines.length ?? 0);
  return block.lines.length + (block.spaceAfter ? 1 : 0) + after;
};

/** Sets blocks page by page. No heading ends a page; an empty line stands between the running head and a heading. */
export const paginate = (blocks: readonly PlacedBlock[]): Paginated => {
  const pages: BraillePage[] = [];
  const pageOf: number[] = [];
  let printPage = 1;
  let page: BraillePage = { lines: [], printPage };
  pages.push(page);
  const turn = (): void => {
    page = { lines: [], printPage };
    pages.push(page);
  };
  let wantsSpace = false;
  for (const [index, block] of blocks.entries()) {
    const isNew = block.printPage !== null;
    if (block.printPage !== null) printPage = block.printPage;
    const space = page.lines.length > 0 && (wantsSpace || block.spaceBefore) && !isNew ? 1 : 0;
    const change = isNew && page.lines.length > 0 ? 1 : 0;
    if (page.lines.length > 0 && page.lines.length + space + change + needed(blocks, index) > LINES) turn();
    else if (change === 1) page.lines.push(pageChange(printPage));
    else if (space === 1) page.lines.push('');
    if (page.lines.length === 0) {
      page.printPage = printPage;
      if (block.isHeading) page.lines.push('');
    }
    pageOf.push(pages.length - 1);
    for (const line of block.lines) {
      if (page.lines.length === LINES) turn();
      page.lines.push(line);
    }
    wantsSpace = block.spaceAfter;
  }
  return { pages, pageOf };
};
