import type { Line } from '../../../templates/lines/line.ts';
import type { Handout } from '../../model/handout.ts';
import type { PrintPages } from '../print-pages/print-pages.ts';
import { type LinearSheet, type OnPlace, sheetLines } from '../sheet-lines.ts';

/** Input of a braille sheet: its lines, and its pages in print. */
export type BrailleSheet = LinearSheet & { pages: PrintPages };

/** The lines of a sheet, each with the print page that begins before it. */
export type PagedLine = { line: Line; printPage: number | null };

/**
 * The lines of a sheet for braille: sources as in print, since the addresses of all would take more pages
 * than the sheet.
 */
export const brailleLines = (sheet: LinearSheet, onPlace: OnPlace = () => {}): Line[] =>
  sheetLines(sheet, { isPaged: true, onPlace });

/** The lines of a sheet; if several pages begin at one place, the last counts. */
export const pagedLines = ({ pages, ...sheet }: BrailleSheet): PagedLine[] => {
  const starts = new Map<Line, number>();
  const lines = brailleLines(sheet, (place, first) => {
    const printPage = pages.get(place)?.at(-1);
    if (printPage !== undefined && first !== undefined) starts.set(first, printPage);
  });
  return lines.map((line) => ({ line, printPage: starts.get(line) ?? null }));
};

/** The running head: draft status, code and revision. */
export const runningHead = ({ handout, locale: { phrases } }: LinearSheet): string => {
  const { code, revision, review }: Handout = handout;
  return `${review.state === 'draft' ? `${phrases.draftChip} ` : ''}${code}-${revision}`;
};
