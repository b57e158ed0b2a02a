import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Rendered } from '../../render/job.ts';
import { readCached, writeCached } from './cache-file.ts';

const about = z.object({ pages: z.int().positive(), overflowLines: z.int().nonnegative() });

const pathOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), `${key}.sheet`);

/** The sheet kept under a key; null when there is none, or when it is damaged or was kept under another key. */
export const readEntry = async (folder: string, key: string): Promise<Rendered | null> => {
  const cached = await readCached(pathOf(folder, key), key);
  const facts = about.safeParse(cached?.facts).data;
  return cached === null || facts === undefined ? null : { ...facts, bytes: new Uint8Array(cached.bytes) };
};

/** Keeps a sheet; throws what the file system says. A reader finds the whole entry or none. */
export const writeEntry = (
  folder: string,
  key: string,
  { bytes, pages, overflowLines }: Rendered,
): Promise<void> => writeCached(pathOf(folder, key), key, { pages, overflowLines }, Buffer.from(bytes));

/** Removes what was not used for the longest time, until the rest fits into so many bytes. */
export const boundEntries = async (folder: string, max: number): Promise<void> => {
  const names = await readdir(folder, { recursive: true });
  const files = names
    .filter((name) => /\.(?:sheet|load|plan|part)$/.test(name))
    .map((name) => join(folder, name));
  const entries = await Promise.all(files.map(async (path) => ({ path, ...(await stat(path)) })));
  let total = 0;
  for (const { path, size } of entries.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    total += size;
    if (total > max) await rm(path, { force: true });
  }
};
