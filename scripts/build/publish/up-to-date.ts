import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errnoOf } from './output-error.ts';

/** Kind of a path; a symbolic link is `other`, whatever its target. */
export type OutputKind = 'nothing' | 'file' | 'folder' | 'other';

const MISSING = new Set(['ENOENT', 'ENOTDIR']);

/** Kind of a path; does not follow a link in its last part. */
export const kindAt = async (path: string): Promise<OutputKind> => {
  try {
    const stats = await lstat(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (MISSING.has(errnoOf(error) ?? '')) return 'nothing';
    throw error;
  }
};

/** The folders between the output folder and a file in it, outermost first: `en`, `en/letter-standard`. */
export const foldersTo = (file: string): string[] => {
  const folder = dirname(file);
  return folder === '.' ? [] : [...foldersTo(folder), folder];
};

/** Whether a regular file exists, reached through plain folders only. */
export const isPlainFile = async (out: string, file: string): Promise<boolean> => {
  for (const folder of foldersTo(file)) {
    if ((await kindAt(join(out, folder))) !== 'folder') return false;
  }
  return (await kindAt(join(out, file))) === 'file';
};

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The bytes of a regular file in the output folder; null when there is none. */
export const bytesOfFile = async (out: string, file: string): Promise<Uint8Array | null> =>
  (await isPlainFile(out, file)) ? readFile(join(out, file)) : null;

/** SHA-256 of a regular file in the output folder; null when there is none. */
export const hashOfFile = async (out: string, file: string): Promise<string | null> => {
  const bytes = await bytesOfFile(out, file);
  return bytes === null ? null : sha256(bytes);
};
