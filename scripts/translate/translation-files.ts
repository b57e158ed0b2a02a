import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TranslatedUnit } from '../content/schemas/index.ts';
import { recordText } from '../translation/record.ts';

/** Writes a file atomically, creating its folder. */
export const writeWhole = async (path: string, bytes: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, bytes);
  await rename(draft, path);
};

/** Path of the record of a translated file. */
const recordPath = (content: string, language: string, path: string): string =>
  join(content, language, 'translations', path.replace(/\.md$/u, '.yaml'));

/** Writes the record of a translated file. */
export const writeRecord = (
  content: string,
  language: string,
  path: string,
  units: readonly TranslatedUnit[],
): Promise<void> => writeWhole(recordPath(content, language, path), recordText(units));
