import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of several parts, each prefixed with its length; in hexadecimal. */
export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
};

type PathKind = 'file' | 'folder' | 'link';

const below = (folder: string): { path: string; kind: PathKind }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry): { path: string; kind: PathKind } => {
      const kind = entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file';
      return { path: join(entry.parentPath, entry.name), kind };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));

/**
 * SHA-256 of everything below a folder: names, bytes, and link targets. Throws file system errors.
 * Synchronous: awaiting each of some 800 small files would take longer than reading them.
 */
export const hashOfFolder = (folder: string): string => {
  const parts = below(folder).flatMap(({ path, kind }) => [
    kind,
    path,
    kind === 'link' ? readlinkSync(path) : '',
    kind === 'folder' ? '' : readFileSync(path),
  ]);
  return hashOf(...parts);
};
