import { localeNamed } from '../../core/index.ts';
import { makeFile } from '../../formats/make-file.ts';
import type { Format, PlainFormat } from '../../model/formats.ts';
import type { ClinicProfile, Handout } from '../../model/handout.ts';
import type { FormatRow } from '../manifest/format-row.ts';
import { formatRowOf } from '../manifest/format-rows.ts';
import type { Output } from '../publish/write-output.ts';

/** What the files of other formats depend on beside their sheet, and where they go. */
type FormatRun = {
  formats: readonly Format[];
  clinic: ClinicProfile;
  version: string;
  stage: Output['stage'];
  signal: AbortSignal;
};

const isPlain = (format: Format): format is PlainFormat => format !== 'pdf';

/** Makes the sheets in every format asked for that is no PDF, sheet by sheet, and stages the files. */
export const stageFormats = async (
  sheets: readonly Handout[],
  { formats, clinic, version, stage, signal }: FormatRun,
): Promise<FormatRow[]> => {
  const rows: FormatRow[] = [];
  for (const handout of sheets)
    for (const format of formats.filter(isPlain)) {
      signal.throwIfAborted();
      const locale = localeNamed(handout.language);
      const bytes = makeFile({ handout, clinic, locale, version }, format);
      const row = formatRowOf(handout, format, bytes);
      await stage(row.file, bytes);
      rows.push(row);
    }
  return rows;
};
