import { spokenWords } from '../linear/line.ts';
import { type BrailleSheet, type PagedLine, pagedLines, runningHead } from './braille-sheet.ts';
import { BrailleError } from './engine/braille-error.ts';
import { type Cells, translateAll } from './engine/translate.ts';
import { brailleBlocks } from './layout/block.ts';
import { contentsBlocks, isListed } from './layout/contents.ts';
import { type Paginated, paginate } from './layout/paginate.ts';
import { printBrf } from './layout/print-brf.ts';

const textsOf = (sheet: BrailleSheet, lines: readonly PagedLine[]): string[] => [
  runningHead(sheet),
  sheet.locale.formats.contents,
  ...lines.map(({ line }) => spokenWords(line)),
];

const paginated = (lines: readonly PagedLine[], cells: Cells): Paginated => {
  const blocks = brailleBlocks(
    lines.map(({ line }) => line),
    cells,
  );
  return paginate(blocks.map((block, index) => ({ ...block, printPage: lines[index]?.printPage ?? null })));
};

/** The pages of a booklet's contents, for a text that begins so many pages after the first. */
const contentsPages = (sheet: BrailleSheet, lines: readonly PagedLine[], body: Paginated, cells: Cells) => {
  const listed = lines.flatMap(({ line }, index) => (isListed(line) ? [{ line, index }] : []));
  const pagesBefore = (before: number) => {
    const entries = listed.map(({ line, index }) => ({
      words: line.words,
      page: (body.pageOf[index] ?? 0) + 1 + before,
    }));
    const blocks = contentsBlocks(sheet.locale.formats.contents, entries, cells);
    return paginate(blocks.map((block) => ({ ...block, printPage: null }))).pages;
  };
  return pagesBefore(pagesBefore(0).length);
};

const brfOf = (sheet: BrailleSheet, lines: readonly PagedLine[], cells: Cells): string => {
  const body = paginated(lines, cells);
  const contents = sheet.handout.kind === 'booklet' ? contentsPages(sheet, lines, body, cells) : [];
  return printBrf([...contents, ...body.pages], cells(runningHead(sheet)));
};

type Written = { sheet: BrailleSheet; lines: PagedLine[] };

/** The error with the sheet that its text is on. */
const named = (error: unknown, all: readonly Written[]): unknown => {
  if (!(error instanceof BrailleError) || error.text === null) return error;
  const { text } = error;
  const found = all.find(({ sheet, lines }) => textsOf(sheet, lines).some((one) => one.includes(text)));
  const { language, id } = found?.sheet.handout ?? { language: '', id: '' };
  return new BrailleError(`${language}/${id}: ${error.message}`, text);
};

/**
 * Sheets as braille: Unified English Braille, grade 2, as BRF of 40 cells by 25 lines, laid out by BANA's Braille Formats. The engine
 * starts once for all of them. Throws a BrailleError that says how to install it when it is missing, and one that names
 * the sheet when a character has no braille.
 */
export const makeBrf = async (sheets: readonly BrailleSheet[]): Promise<string[]> => {
  const all = sheets.map((sheet) => ({ sheet, lines: pagedLines(sheet) }));
  const texts = all.flatMap(({ sheet, lines }) => textsOf(sheet, lines));
  const cells = await translateAll(texts).catch((error: unknown) => {
    throw named(error, all);
  });
  return all.map(({ sheet, lines }) => brfOf(sheet, lines, cells));
};
