import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Manifest, parseManifest, type Row } from '../../build/manifest/manifest.ts';

/** A manifest with the folder it lies in. */
export type FoundManifest = { folder: string; manifest: Manifest };

/** The manifest of a folder; null when there is none that can be read. */
export const manifestIn = async (folder: string): Promise<FoundManifest | null> => {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  const manifest = parseManifest(text);
  return manifest && { folder, manifest };
};

/** What a manifest says of a file, wherever it is looked at from; null when it does not name it. */
export const rowFor = (file: string, found: FoundManifest | null): Row | null =>
  found?.manifest.pdfs.find((row) => resolve(found.folder, row.file) === resolve(file)) ?? null;
