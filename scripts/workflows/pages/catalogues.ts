import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { compareVersions } from '../../release-records/release.ts';
import { versionOf } from '../versions.ts';
import type { GitHub } from './ask-github.ts';

/** The asset of a release with the catalogue. */
const PATTERN = '*catalogue*.zip';

/** Files of a site by their path with `/`. */
export type Site = Map<string, Uint8Array | string>;

/** A safe path segment, so that no zip writes elsewhere or into hidden folders. */
const PLAIN = /^[A-Za-z0-9_][\w.@+-]*$/;

const isPlain = (path: string): boolean => path.split('/').every((part) => PLAIN.test(part));

/** The files of a catalogue; throws for one outside the folder. */
const readCatalogue = (zip: Uint8Array): Site => {
  const files = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'));
  const strange = files.find(([path]) => !isPlain(path));
  if (strange) throw new Error(`The catalogue has ${JSON.stringify(strange[0])}, which is no plain path.`);
  const roots = new Set(files.map(([path]) => path.split('/')[0]));
  const [root] = roots;
  const isWrapped = roots.size === 1 && !files.some(([path]) => path === 'index.html');
  return new Map(files.map(([path, bytes]) => [isWrapped ? path.slice(`${root}/`.length) : path, bytes]));
};

/** Up to `max` of the newest releases that have a catalogue, with its files, newest first. */
export const fetchCatalogues = async (
  gitHub: GitHub,
  folder: string,
  max: number,
): Promise<{ version: string; files: Site }[]> => {
  const tags = (await gitHub.releases()).filter((tag) => versionOf(tag) !== null);
  const newest = tags.sort((a, b) => compareVersions(versionOf(b) ?? '', versionOf(a) ?? ''));
  const found: { version: string; files: Site }[] = [];
  for (const tag of newest) {
    if (found.length === max) break;
    const version = versionOf(tag) ?? '';
    const into = join(folder, version);
    if (!(await gitHub.downloadRelease(tag, PATTERN, into))) continue;
    const [zip] = await readdir(into).catch(() => []);
    if (zip) found.push({ version, files: readCatalogue(await readFile(join(into, zip))) });
  }
  return found;
};
