import type { PagedLine } from '../braille-sheet.ts';
import type { Cells } from '../engine/translate.ts';
import { brailleBlocks } from './block.ts';
import { contentsBlocks, isListed } from './contents.ts';
import { type BraillePage, type PaginatedSheet, paginate } from './paginate.ts';

/** The pages of a sheet, and those of its contents, which the print lacks. */
export type SheetPages = { contents: BraillePage[]; text: BraillePage[] };

const paginated = (lines: readonly PagedLine[], cells: Cells): PaginatedSheet => {
  const blocks = brailleBlocks(
    lines.map(({ line }) => line),
    cells,
  );
  return paginate(blocks.map((block, index) => ({ ...block, printPage: lines[index]?.printPage ?? null })));
};

/** The pages of the contents, whose entries count the pages of the text from 1. */
const contentsPages = (
  title: string,
  lines: readonly PagedLine[],
  { pageOf }: PaginatedSheet,
  cells: Cells,
): BraillePage[] => {
  const entries = pageOf.flatMap((page, index) => {
    const line = lines[index]?.line;
    return line !== undefined && isListed(line) ? [{ words: line.words, page: page + 1 }] : [];
  });
  return paginate(contentsBlocks(title, entries, cells).map((block) => ({ ...block, printPage: null })))
    .pages;
};

/** The pages of a sheet; `contents` is the title of the contents, null for a sheet without. */
export const sheetPages = (
  lines: readonly PagedLine[],
  contents: string | null,
  cells: Cells,
): SheetPages => {
  const text = paginated(lines, cells);
  return {
    contents: contents === null ? [] : contentsPages(contents, lines, text, cells),
    text: text.pages,
  };
};
