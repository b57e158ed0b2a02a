import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Refusal } from '../build/manifest/read-build.ts';
import type { SiteFile } from './site-file.ts';

/** Stands in every folder that this program wrote, so that it never empties another one. */
const MARK = 'catalog.json';

const isOurs = async (site: string): Promise<boolean> => {
  const names = await readdir(site).catch(() => null);
  return names === null || names.length === 0 || names.includes(MARK);
};

const writeAll = async (folder: string, files: readonly SiteFile[]): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
};

/**
 * Writes the site beside its folder and then puts it in its place, so that a site that was not finished is never seen. A
 * refusal when there is something else.
 */
export const writeSite = async (site: string, files: readonly SiteFile[]): Promise<Refusal | null> => {
  const isFile = (await stat(site).catch(() => null))?.isFile() === true;
  if (isFile || !(await isOurs(site)))
    return {
      refused: `${site} has something else than a site of this program. Name another folder: --site <folder>`,
    };
  const target = resolve(site);
  const beside = (ending: string): string => join(dirname(target), `.${basename(target)}.${ending}`);
  await writeAll(beside('new'), files);
  await rm(beside('old'), { recursive: true, force: true });
  await rename(target, beside('old')).catch(() => null); // there was none
  await rename(beside('new'), target);
  await rm(beside('old'), { recursive: true, force: true });
  return null;
};
