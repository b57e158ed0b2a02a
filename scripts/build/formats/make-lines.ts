import { localeNamed } from '../../core/index.ts';
import type { LinearSheet } from '../../formats/sheet-lines.ts';
import type { PlainFormat } from '../../model/formats.ts';
import { formatRowOf } from '../manifest/format-rows.ts';
import type { FormatRun, MadeFiles } from './format-run.ts';

/** A text format: its name, and how a sheet is written in it. */
export type LineFormat = { format: PlainFormat; write: (sheet: LinearSheet) => string };

/** Writes each sheet in a text format, in UTF-8. */
export const makeLines = async (
  { format, write }: LineFormat,
  { sheets, clinic, version, stage, signal }: FormatRun,
): Promise<MadeFiles> => {
  const made: MadeFiles = { formats: [], books: [] };
  for (const handout of sheets) {
    signal.throwIfAborted();
    const locale = localeNamed(handout.language);
    const bytes = new TextEncoder().encode(write({ handout, clinic, locale, version }));
    const row = formatRowOf(handout, format, bytes);
    await stage(row.file, bytes);
    made.formats.push(row);
  }
  return made;
};
