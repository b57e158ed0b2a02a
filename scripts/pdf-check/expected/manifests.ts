import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Manifest, parseManifest } from '../../build/manifest/manifest.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';

/** A manifest and its folder. */
export type FoundManifest = { folder: string; manifest: Manifest };

/** The manifest of a folder; null when none can be read. */
export const manifestIn = async (folder: string): Promise<FoundManifest | null> => {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  const manifest = parseManifest(text);
  return manifest && { folder, manifest };
};

/** The manifest row of a file, independent of the working directory; null when there is none. */
export const rowFor = (file: string, found: FoundManifest | null): Row | null =>
  found?.manifest.pdfs.find((row) => resolve(found.folder, row.file) === resolve(file)) ?? null;
