import { localeNamed } from '../../core/index.ts';
import { textOf } from '../../formats/text/text-of.ts';
import { formatRowOf } from '../manifest/format-rows.ts';
import type { FormatRun, MadeFiles } from './format-run.ts';

/** Makes each sheet as plain text. */
export const makeTexts = async ({
  sheets,
  clinic,
  version,
  stage,
  signal,
}: FormatRun): Promise<MadeFiles> => {
  const made: MadeFiles = { formats: [], books: [] };
  for (const handout of sheets) {
    signal.throwIfAborted();
    const locale = localeNamed(handout.language);
    const bytes = new TextEncoder().encode(textOf({ handout, clinic, locale, version }));
    const row = formatRowOf(handout, 'txt', bytes);
    await stage(row.file, bytes);
    made.formats.push(row);
  }
  return made;
};
