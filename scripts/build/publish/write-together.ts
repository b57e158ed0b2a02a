import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The new content of a file; null deletes it. */
export type FileChange = { path: string; text: string | null };

/** Next to its file, on the same disk; a name with a leading dot is not read as content. */
const partOf = (path: string, run: string): string => path.replace(/([^/\\]+)$/u, `.$1.${run}.part`);

const put = async (path: string, text: string | null, run: string): Promise<void> => {
  if (text === null) return rm(path, { force: true });
  await writeFile(partOf(path, run), text);
  await rename(partOf(path, run), path);
};

/** The current content of every file. */
const readCurrent = (changes: readonly FileChange[]): Promise<FileChange[]> =>
  Promise.all(
    changes.map(async ({ path }) => ({ path, text: await readFile(path, 'utf8').catch(() => null) })),
  );

/**
 * Writes and removes files, all or nothing: everything is written next to its target first, and when one file
 * cannot be moved into place, those before it are restored. Throws file system errors.
 */
export const writeTogether = async (changes: readonly FileChange[]): Promise<void> => {
  const run = randomUUID();
  const before = await readCurrent(changes);
  const parts = changes.filter(({ text }) => text !== null).map(({ path }) => partOf(path, run));
  try {
    for (const { path, text } of changes) {
      if (text === null) continue;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(partOf(path, run), text, { flush: true });
    }
    for (const { path, text } of changes) {
      if (text === null) await rm(path, { force: true });
      else await rename(partOf(path, run), path);
    }
  } catch (error) {
    for (const { path, text } of before) await put(path, text, run).catch(() => {});
    throw error;
  } finally {
    for (const part of parts) await rm(part, { force: true }).catch(() => {});
  }
};
