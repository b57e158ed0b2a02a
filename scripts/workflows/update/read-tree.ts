import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders that are not part of the repository. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.cache', 'output']);

/** Plain files by their path with `/`. */
export type FileTree = ReadonlyMap<string, Buffer>;

const pathsIn = async (folder: string, below: string): Promise<string[]> => {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = entries.map((entry): Promise<string[]> | string[] => {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : pathsIn(folder, `${path}/`);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(found)).flat();
};

/** Every plain file below a folder; links are left out. */
export const readTree = async (folder: string): Promise<FileTree> => {
  const paths = (await pathsIn(folder, '')).sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)),
  );
};
