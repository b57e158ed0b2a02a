import type { PagedLine } from '../braille-sheet.ts';
import type { Cells } from '../engine/translate.ts';
import { brailleBlocks } from './block.ts';
import { contentsBlocks, isListed } from './contents.ts';
import { type BraillePage, type Paginated, paginate } from './paginate.ts';

const paginated = (lines: readonly PagedLine[], cells: Cells): Paginated => {
  const blocks = brailleBlocks(
    lines.map(({ line }) => line),
    cells,
  );
  return paginate(blocks.map((block, index) => ({ ...block, printPage: lines[index]?.printPage ?? null })));
};

/** The pages of contents, for a text that begins after them. */
const contentsPages = (
  title: string,
  lines: readonly PagedLine[],
  { pageOf }: Paginated,
  cells: Cells,
): BraillePage[] => {
  const listed = pageOf.flatMap((page, index) => {
    const line = lines[index]?.line;
    return line !== undefined && isListed(line) ? [{ words: line.words, page }] : [];
  });
  const pagesBefore = (before: number): BraillePage[] => {
    const entries = listed.map(({ words, page }) => ({ words, page: page + 1 + before }));
    const blocks = contentsBlocks(title, entries, cells);
    return paginate(blocks.map((block) => ({ ...block, printPage: null }))).pages;
  };
  return pagesBefore(pagesBefore(0).length);
};

/** The pages of a sheet; `contents` is the title of the contents before it, null for a sheet without. */
export const sheetPages = (
  lines: readonly PagedLine[],
  contents: string | null,
  cells: Cells,
): BraillePage[] => {
  const body = paginated(lines, cells);
  return [...(contents === null ? [] : contentsPages(contents, lines, body, cells)), ...body.pages];
};
