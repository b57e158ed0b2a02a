import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import { fail, warn } from '../../diagnostics/diagnostic.ts';
import { isExtra, type LevelLimits, looksMeant, unexpectedDiagnostic } from '../checks/levels.ts';
import { kindOf, PATH_DIAGNOSTICS } from '../text/read-text.ts';

/**
 * The content of a folder, sorted: files to read, folders to enter, and files with an error, which are not
 * read.
 */
export type Listing = { files: string[]; folders: string[]; others: VFile[] };

const NOTHING: Listing = { files: [], folders: [], others: [] };

/** Hidden files belong to programs, but a hidden Markdown or YAML file is a mistake. */
const isHidden = (name: string): boolean => name.startsWith('.') && !/^\.[^#_].*\.md$/.test(name);

const names = async (folder: string): Promise<string[] | null> => {
  try {
    return (await readdir(folder)).filter((name) => !isHidden(name)).sort();
  } catch {
    return null;
  }
};

const misplaced = (path: string, name: string, isFolder: boolean, level: LevelLimits): VFile => {
  const file = new VFile({ path });
  const note = isFolder || looksMeant(name) ? fail : warn;
  note(file, unexpectedDiagnostic(name, isFolder, level));
  return file;
};

const invalid = (path: string, diagnostic: ContentDiagnostic): VFile => {
  const file = new VFile({ path });
  fail(file, diagnostic);
  return file;
};

const lookAt = async (folder: string, name: string, inside: string, level: LevelLimits): Promise<Listing> => {
  const path = join(folder, name);
  const kind = await kindOf(path, inside);
  if (kind !== 'file' && kind !== 'folder')
    return { ...NOTHING, others: [invalid(path, PATH_DIAGNOSTICS[kind])] };
  const isFolder = kind === 'folder';
  if (!isFolder && level.isRead(name)) return { ...NOTHING, files: [name] };
  if (isFolder && level.isEntered(name)) return { ...NOTHING, folders: [name] };
  if (isExtra(name, isFolder, level)) return NOTHING;
  return { ...NOTHING, others: [misplaced(path, name, isFolder, level)] };
};

/**
 * Lists a folder of the given level; `inside` is the real path of the content folder. Hidden files are
 * ignored.
 */
export const listFolder = async (folder: string, inside: string, level: LevelLimits): Promise<Listing> => {
  const all = await names(folder);
  if (all === null) return { ...NOTHING, others: [invalid(folder, PATH_DIAGNOSTICS.file)] };
  const seen = await Promise.all(all.map((name) => lookAt(folder, name, inside, level)));
  return {
    files: seen.flatMap(({ files }) => files),
    folders: seen.flatMap(({ folders }) => folders),
    others: seen.flatMap(({ others }) => others),
  };
};
