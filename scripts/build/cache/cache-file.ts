import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256 } from '../publish/up-to-date.ts';

/** One line of JSON stands before the bytes. */
type Header = { key: string; facts: unknown; sum: string };
const NEWLINE = 10;

/** What a file of the cache holds: bytes, and what is known of them. */
export type Kept = { facts: unknown; bytes: Buffer };

const sumOf = (key: string, { facts, bytes }: Kept): string =>
  sha256(`${key} ${JSON.stringify(facts)} ${sha256(bytes)}`);

/** The sum says that the line is one of ours: without zod a list is there a tenth of a second earlier. */
const parse = (file: Buffer, key: string): Kept | null => {
  const end = file.indexOf(NEWLINE);
  const { facts, ...told } = JSON.parse(file.toString('utf8', 0, end)) as Header;
  const kept = { facts, bytes: file.subarray(end + 1) };
  return told.key === key && told.sum === sumOf(key, kept) ? kept : null;
};

/** What is kept at a path under a key; null when there is nothing, or when it is damaged or was kept under another key. */
export const readKept = async (path: string, key: string): Promise<Kept | null> => {
  try {
    const kept = parse(await readFile(path), key);
    const now = new Date();
    await utimes(path, now, now).catch(() => {}); // a cache that cannot be written is still read
    return kept;
  } catch {
    return null;
  }
};

/** Keeps bytes under a key; throws what the file system says. A reader finds the whole file or none. */
export const writeKept = async (path: string, key: string, facts: unknown, bytes: Buffer): Promise<void> => {
  const part = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true });
  const told = JSON.stringify({ key, facts, sum: sumOf(key, { facts, bytes }) });
  await writeFile(part, Buffer.concat([Buffer.from(`${told}\n`), bytes]));
  await rename(part, path);
};
