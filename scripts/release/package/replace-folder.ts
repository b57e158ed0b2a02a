import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { outputError } from '../../build/publish/output-error.ts';
import { whatStands } from '../../build/publish/up-to-date.ts';
import type { Deliverable } from './deliverable.ts';

/** Marker file of a package, so that no other folder is ever emptied. */
export const SUMS = 'SHA256SUMS';

const isOurs = async (folder: string): Promise<boolean> => {
  if ((await whatStands(folder)) === 'nothing') return true;
  const names: string[] | null = await readdir(folder).catch(() => null);
  return names !== null && (names.length === 0 || names.includes(SUMS));
};

const writeAll = async (folder: string, files: readonly Deliverable[]): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes, { flush: true });
};

/**
 * Replaces the previous package atomically: the new one is written beside it first. Throws an output error when the target is not a package.
 */
export const replaceFolder = async (folder: string, files: readonly Deliverable[]): Promise<void> => {
  if (!(await isOurs(folder)))
    throw outputError(`${folder} has something else than a package. Move it away and run this again.`);
  const target = resolve(folder);
  const beside = (ending: string): string => join(dirname(target), `.${basename(target)}.${ending}`);
  await writeAll(beside('new'), files);
  await rm(beside('old'), { recursive: true, force: true });
  await rename(target, beside('old')).catch(() => {}); // there was none
  await rename(beside('new'), target);
  await rm(beside('old'), { recursive: true, force: true });
};
