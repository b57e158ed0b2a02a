import type { Inputs } from '../../memo/memo.ts';
import { sha256 } from '../publish/up-to-date.ts';
import type { LoadedContent } from './read-sheets.ts';

/** Hashes of the content files with a passage that reaches a sheet, by name. */
export const contentFilesOf = (
  { files, reach = [] }: Pick<LoadedContent<unknown>, 'files' | 'reach'>,
  id: string,
): Inputs => {
  const names = new Set(reach.filter(({ sheets }) => sheets.includes(id)).map(({ passage }) => passage.file));
  return Object.fromEntries(
    files.filter(({ path }) => names.has(path)).map((file) => [file.path, sha256(String(file.value))]),
  );
};
