import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf } from './output-error.ts';

/** Some systems cannot flush a folder; there the file system orders renames itself. */
const CANNOT_FLUSH = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);

/** Flushes the names in a folder to disk, so that a power cut cannot undo a rename. */
export const flushFolder = async (path: string): Promise<void> => {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!CANNOT_FLUSH.has(errnoOf(error) ?? '')) throw error;
  }
};

const flushed = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const file = await open(path, 'w');
  await file
    .writeFile(bytes)
    .then(() => file.sync())
    .finally(() => file.close());
};

/** Writes a file, creating its folder; after a crash it has either the old bytes or the new ones. */
export const writeDurably = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await flushed(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
};
