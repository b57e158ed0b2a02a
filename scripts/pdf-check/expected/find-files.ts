import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesOf } from '../../build/manifest/manifest.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';
import { type FoundManifest, manifestIn, rowFor } from './manifests.ts';

/** A file to check, with its row of the manifest. */
export type Target = { file: string; row: Row | null };

/** Files to check, or a usage error. */
export type Targets = { type: 'targets'; targets: Target[] } | { type: 'usage-error'; text: string };

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false;

/** The output folder is three levels above a file such as `en/letter-standard/lung.pdf`. */
const outputFolderOf = (file: string): string => dirname(dirname(dirname(file)));

const usageError = (text: string): Targets => ({ type: 'usage-error', text });

const named = async (files: readonly string[], out: FoundManifest | null): Promise<Targets> => {
  const manifests = new Map<string, FoundManifest | null>();
  const targets: Target[] = [];
  for (const file of files) {
    if (!(await isFile(file))) return usageError(`There is no file ${file}.`);
    const folder = outputFolderOf(file);
    if (!manifests.has(folder)) manifests.set(folder, await manifestIn(folder));
    targets.push({ file, row: rowFor(file, out) ?? rowFor(file, manifests.get(folder) ?? null) });
  }
  return { type: 'targets', targets };
};

const all = ({ folder, manifest }: FoundManifest): Target[] => {
  const rows = new Map(manifest.pdfs.map((row) => [row.file, row]));
  const pdfs = filesOf(manifest).filter((file) => file.endsWith('.pdf'));
  return pdfs.map((file) => ({ file: join(folder, file), row: rows.get(file) ?? null }));
};

/** The files on the command line, otherwise every file of the manifest in the output folder. */
export const findTargets = async (files: readonly string[], out: string): Promise<Targets> => {
  const manifest = await manifestIn(out);
  if (files.length > 0) return named(files, manifest);
  if (manifest === null)
    return usageError(
      `There is no manifest.json in ${out}. Build the PDFs first, name a folder (--out) or files.`,
    );
  const targets = all(manifest);
  return targets.length === 0
    ? usageError(`The manifest in ${out} names no PDF.`)
    : { type: 'targets', targets };
};
