import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whether a folder can be filled: it is empty, or missing. */
export const isFree = async (folder: string): Promise<boolean> =>
  (await readdir(folder).catch(() => [])).length === 0;

/** Writes files below a folder, by their path with `/`. */
export const writeFiles = async (
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> => {
  for (const [name, data] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, data);
  }
};
