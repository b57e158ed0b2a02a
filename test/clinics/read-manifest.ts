import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Manifest, parseManifest } from '../../scripts/build/manifest/manifest.ts';

/** The rows of the build in a folder; throws when it has no manifest. */
export const readManifest = async (folder: string): Promise<Manifest['pdfs']> => {
  const manifest = parseManifest(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  if (manifest === null) throw new Error(`There is no build in ${folder}`);
  return manifest.pdfs;
};
