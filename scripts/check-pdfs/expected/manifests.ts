import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Manifest, type Row, readManifest } from '../../build/manifest.ts';

/** A manifest with the folder it lies in. */
export type FoundManifest = { folder: string; manifest: Manifest };

/** The manifest of a folder; null when there is none that can be read. */
export const manifestIn = async (folder: string): Promise<FoundManifest | null> => {
  try {
    const manifest = readManifest(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
    return manifest && { folder, manifest };
  } catch {
    return null;
  }
};

/** What a manifest says of a file, wherever it is looked at from; null when it does not name it. */
export const rowFor = (file: string, found: FoundManifest | null): Row | null =>
  found?.manifest.pdfs.find((row) => resolve(found.folder, row.file) === resolve(file)) ?? null;
