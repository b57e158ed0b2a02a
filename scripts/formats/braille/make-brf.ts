import { spokenWords } from '../../../templates/lines/line.ts';
import { type BrailleSheet, type PagedLine, pagedLines, runningHead } from './braille-sheet.ts';
import { BrailleError } from './engine/braille-error.ts';
import { type Cells, translateAll } from './engine/translate.ts';
import { printBrf } from './layout/print-brf.ts';
import { sheetPages } from './layout/sheet-pages.ts';

const textsOf = (sheet: BrailleSheet, lines: readonly PagedLine[]): string[] => [
  runningHead(sheet),
  sheet.locale.formats.contents,
  ...lines.map(({ line }) => spokenWords(line)),
];

const brfOf = (sheet: BrailleSheet, lines: readonly PagedLine[], cells: Cells): string => {
  const contents = sheet.handout.kind === 'booklet' ? sheet.locale.formats.contents : null;
  return printBrf(sheetPages(lines, contents, cells), cells(runningHead(sheet)));
};

/** Sheets in braille, in the given order, and the engine that made them. */
type MadeBraille = { engine: string; files: { sheet: BrailleSheet; text: string }[] };

type WrittenSheet = { sheet: BrailleSheet; lines: PagedLine[] };

/** The error with the sheet of its text. */
const named = (error: unknown, all: readonly WrittenSheet[]): unknown => {
  if (!(error instanceof BrailleError) || error.text === null) return error;
  const { text } = error;
  const found = all.find(({ sheet, lines }) => textsOf(sheet, lines).some((one) => one.includes(text)));
  const { language, id } = found?.sheet.handout ?? { language: '', id: '' };
  return new BrailleError(`${language}/${id}: ${error.message}`, text);
};

/**
 * Sheets as braille: Unified English Braille, grade 2, as BRF of 40 cells by 25 lines, laid out by BANA's
 * Braille Formats. The engine starts once for all of them, and `engine` names it. Throws a BrailleError that
 * says how to install it when it is missing, and one that names the sheet when a character has no braille.
 */
export const makeBrf = async (sheets: readonly BrailleSheet[]): Promise<MadeBraille> => {
  const all = sheets.map((sheet) => ({ sheet, lines: pagedLines(sheet) }));
  const texts = all.flatMap(({ sheet, lines }) => textsOf(sheet, lines));
  const { engine, cells } = await translateAll(texts).catch((error: unknown) => {
    throw named(error, all);
  });
  const files = all.map(({ sheet, lines }) => ({ sheet, text: brfOf(sheet, lines, cells) }));
  return { engine, files };
};
