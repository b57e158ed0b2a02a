import type { VFile } from 'vfile';
import { readCached, writeCached } from './cache-file.ts';

/** Where and how something that was loaded is kept. */
export type Keeping<Found> = {
  path: string;
  /** Tells what was loaded. */
  key: string;
  /** The key of what stands there now. */
  keyNow: () => Promise<string>;
  pack: (found: Found) => Buffer;
  unpack: (bytes: Buffer) => Found;
};

const hasErrors = (files: readonly VFile[]): boolean =>
  files.some(({ messages }) => messages.some(({ fatal }) => fatal === true));

type WithFiles = { files: VFile[] };

/**
 * Keeps what was found, unless there is an error in it, or the folder cannot be written; and not what was read of files that
 * changed meanwhile, since nobody knows which of them it is of.
 */
export const keep = async <Found extends WithFiles>(
  { path, key, keyNow, pack }: Keeping<Found>,
  found: Found,
): Promise<void> => {
  if (hasErrors(found.files) || (await keyNow().catch(() => null)) !== key) return;
  await writeCached(path, key, null, pack(found)).catch(() => {});
};

/** What is kept under the key, or else what a load gives, which is then kept. */
export const takeOrLoad = async <Found extends WithFiles>(
  keeping: Keeping<Found>,
  load: () => Promise<Found>,
): Promise<Found> => {
  const cached = await readCached(keeping.path, keeping.key);
  if (cached !== null) return keeping.unpack(cached.bytes);
  const found = await load();
  await keep(keeping, found);
  return found;
};
