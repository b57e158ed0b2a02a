import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { kindAt } from './up-to-date.ts';

/** A file of a folder: its path in there, with `/` on every system. */
export type FolderFile = { path: string; bytes: Uint8Array | string };

/** Whether a folder is missing, empty or written by this program, which the file `mark` shows. */
const isOurs = async (folder: string, mark: string): Promise<boolean> => {
  const kind = await kindAt(folder);
  if (kind !== 'folder') return kind === 'nothing';
  const names = await readdir(folder);
  return names.length === 0 || names.includes(mark);
};

const writeAll = async (folder: string, files: readonly FolderFile[]): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
};

/**
 * Replaces a folder atomically: the new one is written next to it first. Returns false and writes nothing if
 * the path is a file, or a folder without the file `mark`.
 */
export const replaceFolder = async (
  folder: string,
  files: readonly FolderFile[],
  mark: string,
): Promise<boolean> => {
  if (!(await isOurs(folder, mark))) return false;
  const target = resolve(folder);
  const beside = (ending: string): string => join(dirname(target), `.${basename(target)}.${ending}`);
  await writeAll(beside('new'), files);
  await rm(beside('old'), { recursive: true, force: true });
  await rename(target, beside('old')).catch(() => {}); // there was none
  await rename(beside('new'), target);
  await rm(beside('old'), { recursive: true, force: true });
  return true;
};
