import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { filesOf, type Manifest, readFiles, readManifest } from '../manifest/manifest.ts';
import { journalPath, manifestPath } from './folder.ts';
import { outputError } from './output-error.ts';
import { kindAt, type OutputKind } from './up-to-date.ts';

/** The output of earlier builds: `files` may be replaced or removed; `isWhole` says whether a manifest lists them. */
export type PreviousOutput = { manifest: Manifest | null; files: string[]; isWhole: boolean };

const NO_OUTPUT: PreviousOutput = { manifest: null, files: [], isWhole: false };

const journal = z.object({ manifest: z.unknown(), files: z.unknown() });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readJson = async (path: string): Promise<unknown> =>
  (await kindAt(path)) === 'file' ? parseJson(await readFile(path, 'utf8')) : undefined;

/** The journal of a build that was interrupted while publishing. */
const readJournal = async (out: string): Promise<PreviousOutput> => {
  const noted = journal.safeParse(await readJson(journalPath(out))).data;
  if (noted === undefined) return NO_OUTPUT;
  return { manifest: readManifest(noted.manifest), files: readFiles(noted.files), isWhole: false };
};

const refuse = (path: string, kind: OutputKind): never => {
  const what = kind === 'file' ? 'a file of another program' : 'not a regular file';
  throw outputError(
    `${path} is ${what}, so nothing was written. Move it away, or choose another folder with --out.`,
  );
};

/**
 * Reads what earlier builds left in the output folder. Invalid JSON counts as an unfinished build; a
 * `manifest.json` of another program throws an output error.
 */
export const readEarlier = async (out: string): Promise<PreviousOutput> => {
  const path = manifestPath(out);
  const kind = await kindAt(path);
  if (kind === 'nothing') return readJournal(out);
  if (kind !== 'file') return refuse(path, kind);
  const value = await readJson(path);
  if (value === undefined) return readJournal(out);
  const manifest = readManifest(value) ?? refuse(path, kind);
  return { manifest, files: filesOf(manifest), isWhole: true };
};

/** The journal's text: the earlier manifest, and every file we may have written since. */
export const printJournal = (manifest: Manifest | null, files: string[]): string =>
  `${JSON.stringify({ manifest, files: [...new Set(files)].sort() }, null, 2)}\n`;
