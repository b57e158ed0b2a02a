import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { VFile } from 'vfile';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import { decodeText } from './decode-text.ts';

const MAX_BYTES = 1024 * 1024;

/** Kind of a path, following links; `outside` when a link leads out of the allowed folder. */
export type PathKind = 'file' | 'folder' | 'other' | 'outside' | 'missing';

/** Whether a path is a folder or below it; links in both must be resolved. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
};

/**
 * Determines the kind of a path; `inside` is the real path of the folder it must not leave, null for no
 * limit.
 */
export const kindOf = async (path: string, inside: string | null): Promise<PathKind> => {
  try {
    if (inside !== null && !isInside(inside, await realpath(path))) return 'outside';
    const found = await stat(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'missing';
  }
};

/** Errors for each kind of path that is not a readable file. */
export const PATH_DIAGNOSTICS: Record<PathKind, ContentDiagnostic> = {
  missing: {
    rule: 'content/file-missing',
    found: 'missing file',
    expected: 'a file, or a link to one that is there',
    fix: 'Make the file, or fix the name or the link.',
  },
  outside: {
    rule: 'content/outside-content',
    found: 'a link that leads out of the content folder',
    expected: 'a file inside the content folder',
    fix: 'Put a copy of the file in place of the link.',
  },
  other: {
    rule: 'content/unreadable',
    found: 'neither file nor folder',
    expected: 'a text file',
    fix: 'Delete it, or put a text file in its place.',
  },
  folder: {
    rule: 'content/unreadable',
    found: 'a folder',
    expected: 'a text file of this name',
    fix: 'Rename the folder.',
  },
  file: {
    rule: 'content/unreadable',
    found: 'a file that the system does not let us read',
    expected: 'a file that can be read',
    fix: 'Look at its permissions, and whether another program holds it.',
  },
};

const failTooLarge = (file: VFile, bytes: number): void =>
  fail(file, {
    rule: 'content/too-large',
    found: `a file of ${bytes} bytes`,
    expected: `at most ${MAX_BYTES} bytes (1 MiB)`,
    fix: 'Split the text into several files, or look whether it is the right file.',
  });

const readBytes = async (file: VFile): Promise<Uint8Array | null> => {
  const { size } = await stat(file.path);
  if (size <= MAX_BYTES) return await readFile(file.path);
  failTooLarge(file, size);
  return null;
};

/**
 * The text of a file, with line feeds only; null when it cannot be used. Never throws: errors are recorded on
 * the file.
 */
export const readText = async (file: VFile, inside: string | null): Promise<string | null> => {
  const kind = await kindOf(file.path, inside);
  try {
    if (kind !== 'file') throw new Error(kind);
    const bytes = await readBytes(file);
    const text = bytes === null ? null : decodeText(file, bytes);
    file.value = text ?? '';
    return text;
  } catch {
    fail(file, PATH_DIAGNOSTICS[kind]);
    return null;
  }
};
