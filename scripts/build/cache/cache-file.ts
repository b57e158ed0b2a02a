import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256 } from '../publish/up-to-date.ts';

/** One line of JSON stands before the bytes. */
type Header = { key: string; facts: unknown; sum: string };
const NEWLINE = 10;

/** What a file of the cache holds: bytes, and what is known of them. */
export type Memo = { facts: unknown; bytes: Buffer };

const sumOf = (key: string, { facts, bytes }: Memo): string =>
  sha256(`${key} ${JSON.stringify(facts)} ${sha256(bytes)}`);

/** The sum says that the line is one of ours: without zod a list is there a tenth of a second earlier. */
const parse = (file: Buffer, key: string): Memo | null => {
  const end = file.indexOf(NEWLINE);
  const { facts, ...told } = JSON.parse(file.toString('utf8', 0, end)) as Header;
  const cached = { facts, bytes: file.subarray(end + 1) };
  return told.key === key && told.sum === sumOf(key, cached) ? cached : null;
};

/** What is kept at a path under a key; null when there is nothing, or when it is damaged or was kept under another key. */
export const readCached = async (path: string, key: string): Promise<Memo | null> => {
  try {
    const cached = parse(await readFile(path), key);
    const now = new Date();
    await utimes(path, now, now).catch(() => {}); // a cache that cannot be written is still read
    return cached;
  } catch {
    return null;
  }
};

/** Keeps bytes under a key; throws what the file system says. A reader finds the whole file or none. */
export const writeCached = async (
  path: string,
  key: string,
  facts: unknown,
  bytes: Buffer,
): Promise<void> => {
  const part = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true });
  const told = JSON.stringify({ key, facts, sum: sumOf(key, { facts, bytes }) });
  await writeFile(part, Buffer.concat([Buffer.from(`${told}\n`), bytes]));
  await rename(part, path);
};
