import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { attempt, outputError } from './output-error.ts';
import { foldersTo, kindAt, type OutputKind } from './up-to-date.ts';

/** The folders of the files, without duplicates, outermost first. */
export const foldersOf = (files: string[]): string[] => [...new Set(files.flatMap(foldersTo))].sort();

const KIND_NAMES: Record<OutputKind, string> = {
  nothing: 'nothing',
  file: 'a file',
  folder: 'a folder',
  other: 'a symbolic link or another special file',
};

const demand = async (out: string, path: string, wanted: 'file' | 'folder'): Promise<void> => {
  const kind = await kindAt(join(out, path));
  if (kind === 'nothing' || kind === wanted) return;
  throw outputError(
    `${join(out, path)} is ${KIND_NAMES[kind]} where ${KIND_NAMES[wanted]} is needed. ` +
      'Nothing was replaced. Move it away, or choose another folder with --out.',
  );
};

/** Checks that every file can be put in place; throws an output error that names what is in the way. */
export const checkTargets = async (out: string, files: string[]): Promise<void> => {
  for (const folder of foldersOf(files)) await demand(out, folder, 'folder');
  for (const file of files) await demand(out, file, 'file');
};

/** Creates the folders of the files; throws an output error where writing is not permitted. */
export const makeFolders = async (out: string, files: string[]): Promise<void> => {
  for (const folder of foldersOf(files)) {
    const path = join(out, folder);
    await attempt(`Cannot write into ${path}`, async () => {
      await mkdir(path, { recursive: true });
      await access(path, constants.W_OK);
    });
  }
};
