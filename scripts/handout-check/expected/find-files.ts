import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FoundManifest, type ManifestRow, manifestIn, rowFor } from './manifests.ts';

/** A file to check, with its row of the manifest. */
export type Target = { file: string; row: ManifestRow | null };

/** Files to check, or a usage error. */
export type Targets = { type: 'targets'; targets: Target[] } | { type: 'usage-error'; text: string };

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false;

/** The output folder is three levels above a file such as `en/letter-standard/lung.pdf`. */
const outputFolderOf = (file: string): string => dirname(dirname(dirname(file)));

const usageError = (text: string): Targets => ({ type: 'usage-error', text });

const all = ({ folder, files, rows }: FoundManifest): Target[] => {
  const byFile = new Map(rows.map((row) => [row.file, row]));
  return files.map((file) => ({ file: join(folder, file), row: byFile.get(file) ?? null }));
};

const named = async (files: readonly string[], out: FoundManifest | null): Promise<Targets> => {
  const manifests = new Map<string, FoundManifest | null>();
  const targets: Target[] = [];
  for (const file of files) {
    const within = await manifestIn(file);
    if (within !== null) {
      targets.push(...all(within));
      continue;
    }
    if (!(await isFile(file))) return usageError(`There is no file ${file}, and no folder with a manifest.`);
    const folder = outputFolderOf(file);
    if (!manifests.has(folder)) manifests.set(folder, await manifestIn(folder));
    targets.push({ file, row: rowFor(file, out) ?? rowFor(file, manifests.get(folder) ?? null) });
  }
  return { type: 'targets', targets };
};

/** The files named on the command line, or those of the manifests of folders named there; otherwise every file of the manifest in the output folder. */
export const findTargets = async (files: readonly string[], out: string): Promise<Targets> => {
  const manifest = await manifestIn(out);
  if (files.length > 0) return named(files, manifest);
  if (manifest === null)
    return usageError(
      `There is no manifest.json or packets.json in ${out}. Build the PDFs first, name a folder (--out) or files.`,
    );
  const targets = all(manifest);
  return targets.length === 0
    ? usageError(`The manifest in ${out} names no PDF.`)
    : { type: 'targets', targets };
};
