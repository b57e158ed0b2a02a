import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from '../../../scripts/core/index.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { es } from '../../../scripts/locales/es/index.ts';
import { translationsInto } from '../../../scripts/translation/file-translation.ts';
import { recordOfPairs, recordText } from '../../../scripts/translation/record.ts';
import { newFolder } from '../../build/output-folder.ts';

const LAYERS = ['test/fixtures/locales/spanish', 'test/fixtures/locales/partly-spanish'];

/**
 * Writes a content folder in English and partly in Spanish, with records of all translations: of nine sheets in English five are in Spanish, one lacks
 * a shared block, and three are not begun. `without` are Spanish files to leave out, below `es/`.
 */
export const writePartlySpanish = async (folder: string, ...without: string[]): Promise<void> => {
  for (const layer of LAYERS) cpSync(layer, folder, { recursive: true });
  for (const path of without) rmSync(join(folder, 'es', path));
  const { entries } = await compile(folder, [en, es]);
  for (const { path, pairs } of translationsInto(entries, 'es')) {
    const file = join(folder, 'es/translations', path.replace(/\.md$/u, '.yaml'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, recordText(recordOfPairs(pairs)));
  }
};

/** The same in a new folder, which is removed when the test is over. */
export const partlySpanish = async (...without: string[]): Promise<string> => {
  const folder = await newFolder();
  await writePartlySpanish(folder, ...without);
  return folder;
};
