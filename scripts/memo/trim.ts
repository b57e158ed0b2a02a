import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cache } from './memo.ts';

type StoredFile = { path: string; size: number; used: number };

const filesIn = async (folder: string): Promise<StoredFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs: used } = await stat(path);
      return { path, size, used };
    }),
  );
};

/** Removes the least recently used entries until the rest fits into the cache. */
export const trim = async ({ folder, max }: Cache): Promise<void> => {
  let total = 0;
  for (const { path, size } of (await filesIn(folder)).sort((a, b) => b.used - a.used)) {
    total += size;
    if (total > max) await rm(path, { force: true });
  }
};
