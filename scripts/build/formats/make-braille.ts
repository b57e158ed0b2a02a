import { localeNamed } from '../../core/index.ts';
import type { BrailleSheet } from '../../formats/braille/braille-sheet.ts';
import { BrailleError } from '../../formats/braille/engine/braille-error.ts';
import { makeBrf } from '../../formats/braille/make-brf.ts';
import { formatRowOf } from '../manifest/format-rows.ts';
import { outputError } from '../publish/output-error.ts';
import type { FormatRun, MadeFiles } from './format-run.ts';
import { profileHint } from './profile-hint.ts';

/** Makes each sheet in braille; the engine starts once. */
export const makeBraille = async (run: FormatRun): Promise<MadeFiles> => {
  const { clinic, version, stage, signal } = run;
  const sheets: BrailleSheet[] = [];
  for (const handout of run.sheets)
    sheets.push({
      handout,
      clinic,
      version,
      locale: localeNamed(handout.language),
      pages: await run.pagesOf(handout),
    });
  const { engine, files } = await makeBrf(sheets).catch((error: unknown) => {
    throw error instanceof BrailleError
      ? outputError(`${error.message}${profileHint(error.text, clinic)} Nothing was replaced.`)
      : error;
  });
  const made: MadeFiles = { formats: [], books: [] };
  for (const { sheet, text } of files) {
    signal.throwIfAborted();
    const bytes = new TextEncoder().encode(text);
    const row = { ...formatRowOf(sheet.handout, 'brf', bytes), engine };
    await stage(row.file, bytes);
    made.formats.push(row);
  }
  return made;
};
