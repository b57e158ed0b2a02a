import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Rendered } from '../../render/render-handout.ts';
import { sha256 } from '../publish/standing.ts';

/** One line of JSON stands before the bytes of the PDF. */
const header = z.object({
  key: z.string(),
  pages: z.int().positive(),
  overflowLines: z.int().nonnegative(),
  sum: z.string(),
});
const NEWLINE = 10;

const pathOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), `${key}.sheet`);

const sumOf = (key: string, { bytes, pages, overflowLines }: Rendered): string =>
  sha256(`${key} ${pages} ${overflowLines} ${sha256(bytes)}`);

const parse = (file: Buffer, key: string): Rendered | null => {
  const end = file.indexOf(NEWLINE);
  const { pages, overflowLines, ...told } = header.parse(JSON.parse(file.toString('utf8', 0, end)));
  const rendered = { bytes: new Uint8Array(file.subarray(end + 1)), pages, overflowLines };
  return told.key === key && told.sum === sumOf(key, rendered) ? rendered : null;
};

/** The sheet kept under a key; null when there is none, or when it is damaged or was kept under another key. */
export const readEntry = async (folder: string, key: string): Promise<Rendered | null> => {
  const path = pathOf(folder, key);
  try {
    const rendered = parse(await readFile(path), key);
    const now = new Date();
    await utimes(path, now, now).catch(() => {}); // a cache that cannot be written is still read
    return rendered;
  } catch {
    return null;
  }
};

/** Keeps a sheet; throws what the file system says. A reader finds the whole entry or none. */
export const writeEntry = async (folder: string, key: string, rendered: Rendered): Promise<void> => {
  const { pages, overflowLines, bytes } = rendered;
  const path = pathOf(folder, key);
  const part = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true });
  const told = JSON.stringify({ key, pages, overflowLines, sum: sumOf(key, rendered) });
  await writeFile(part, Buffer.concat([Buffer.from(`${told}\n`), bytes]));
  await rename(part, path);
};

/** Removes the entries that were not used for the longest time, until the rest fits into so many bytes. */
export const boundEntries = async (folder: string, most: number): Promise<void> => {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.(?:sheet|part)$/.test(name)).map((name) => join(folder, name));
  const entries = await Promise.all(files.map(async (path) => ({ path, ...(await stat(path)) })));
  let total = 0;
  for (const { path, size } of entries.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    total += size;
    if (total > most) await rm(path, { force: true });
  }
};
