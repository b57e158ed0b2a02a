import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Deliverable } from './deliverable.ts';
import { zipFolder } from './zip.ts';

const START = 'index.html';

const filesBelow = async (folder: string): Promise<Deliverable[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: Deliverable[] = [];
  for (const path of paths)
    files.push({ name: relative(folder, path).split(sep).join('/'), bytes: await readFile(path) });
  return files;
};

/** The catalogue as a zip that works from a USB stick, or why there is none; null when there is no such folder. */
export const catalogueZip = async (
  site: string,
  { version, date }: { version: string; date: string },
): Promise<Deliverable | { refused: string } | null> => {
  const files = await filesBelow(site).catch(() => null);
  if (files === null) return null;
  const start = files.find(({ name }) => name === START);
  if (start === undefined)
    return { refused: `${site} has no ${START}. Make the catalogue again: npm run build:site` };
  if (!Buffer.from(start.bytes).includes(version))
    return {
      refused: `${site} does not show version ${version}. Make the catalogue again: npm run build:site`,
    };
  const folder = `catalogue-${version}`;
  return { name: `${folder}.zip`, bytes: zipFolder(folder, files, date) };
};
