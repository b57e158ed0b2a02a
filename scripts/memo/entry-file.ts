import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashOf } from './hash.ts';

/** A stored result: bytes, and facts that can be read without them. */
export type PackedEntry<Facts> = { facts: Facts; bytes: Uint8Array };

/** One line of JSON before the bytes; `check` is the hash of the three others, to detect any change. */
type Header<Facts> = { key: string; facts: Facts; bytesHash: string; check: string };

const NEWLINE = 10;
/** Most headers are shorter; in bytes. */
const HEAD = 4096;

const checkOf = ({ key, facts, bytesHash }: Omit<Header<unknown>, 'check'>): string =>
  hashOf(key, JSON.stringify(facts), bytesHash);

/** The header at the start of a file; null when it is damaged, or belongs to another key. */
const parseHeader = <Facts>(file: Buffer, key: string): Header<Facts> | null => {
  const header: Header<Facts> = JSON.parse(file.toString('utf8', 0, file.indexOf(NEWLINE)));
  return header.key === key && header.check === checkOf(header) ? header : null;
};

const touch = async (path: string): Promise<void> => {
  const now = new Date();
  await utimes(path, now, now).catch(() => {}); // an entry that cannot be written can still be read
};

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    return head.includes(NEWLINE) ? head : await readFile(path);
  } finally {
    await file.close();
  }
};

/** The facts of an entry without its bytes; null when it is missing, damaged or has another key. */
export const readFacts = async <Facts>(path: string, key: string): Promise<Facts | null> => {
  try {
    const header = parseHeader<Facts>(await headOf(path), key);
    await touch(path);
    return header?.facts ?? null;
  } catch {
    return null;
  }
};

/** An entry; null when it is missing, damaged or has another key. */
export const readEntry = async <Facts>(path: string, key: string): Promise<PackedEntry<Facts> | null> => {
  try {
    const file = await readFile(path);
    const header = parseHeader<Facts>(file, key);
    const bytes = file.subarray(file.indexOf(NEWLINE) + 1);
    if (header === null || header.bytesHash !== hashOf(bytes)) return null;
    await touch(path);
    return { facts: header.facts, bytes };
  } catch {
    return null;
  }
};

/** Stores an entry atomically. Throws file system errors. */
export const writeEntry = async <Facts>(
  path: string,
  key: string,
  { facts, bytes }: PackedEntry<Facts>,
): Promise<void> => {
  const described = { key, facts, bytesHash: hashOf(bytes) };
  const line = JSON.stringify({ ...described, check: checkOf(described) });
  const part = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(part, Buffer.concat([Buffer.from(`${line}\n`), bytes]));
  await rename(part, path);
};
