import type { FormatRow } from './format-row.ts';
import { isCurrentFormat } from './format-rows.ts';
import { isSameBuild, type Merge } from './same-build.ts';

/** Rows of files in other formats that stand, and files that are to go. */
type MergedFormats = { formats: FormatRow[]; obsolete: string[] };

const stands = async (row: FormatRow, { facts, handouts, earlier, hashOf }: Merge): Promise<boolean> =>
  earlier.manifest !== null &&
  isSameBuild(earlier.manifest, facts) &&
  isCurrentFormat(row, handouts) &&
  (await hashOf(row.file)) === row.sha256;

/**
 * Puts together the files of other formats that were made and those of earlier builds. Nothing says on such a file that it is out of
 * date, so one that is not what this build would make goes.
 */
export const mergeFormats = async (merge: Merge, files: readonly string[]): Promise<MergedFormats> => {
  const made = merge.madeFormats ?? [];
  const isMade = new Set(made.map(({ file }) => file));
  const formats = [...made];
  for (const row of merge.earlier.manifest?.formats ?? [])
    if (!isMade.has(row.file) && (await stands(row, merge))) formats.push(row);
  const isListed = new Set(formats.map(({ file }) => file));
  return { formats, obsolete: files.filter((file) => !isListed.has(file)) };
};
