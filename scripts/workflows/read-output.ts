import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, parseManifest } from '../build/manifest/manifest.ts';

/** The manifest of an output folder, or a sentence with the reason why there is none. */
export const readOutput = async (folder: string): Promise<Manifest | string> => {
  const file = join(folder, 'manifest.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return `There is no ${file}. Build first: npm run build:pdfs -- --out ${folder}.`;
  const manifest = parseManifest(text);
  return manifest ?? `${file} is no manifest of this project. Build again into another folder.`;
};
