import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file to write, whole. */
export type StampFile = { path: string; text: string };

/** Beside its file, on the same disk; a name with a dot is not read as a sign-off. */
const draftOf = (path: string): string => path.replace(/([^/\\]+)$/u, '.$1.new');

/**
 * Writes all sign-offs or none: each is written beside its file first, and takes its place when all are on the disk. Throws
 * what the disk says; then no sign-off is half written.
 */
export const writeStamps = async (files: readonly StampFile[]): Promise<void> => {
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draftOf(path), text, { flush: true });
    }
    for (const { path } of files) await rename(draftOf(path), path);
  } catch (error) {
    await Promise.all(files.map(({ path }) => rm(draftOf(path), { force: true }).catch(() => {})));
    throw error;
  }
};
