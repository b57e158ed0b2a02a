import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../scripts/content/entries/entry.ts';
import { readContent } from '../../scripts/content/read/read-content.ts';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import type { Locales } from '../../scripts/model/locale.ts';
import { checkTranslations } from '../../scripts/translation/check/check-translations.ts';
import { translationsInto } from '../../scripts/translation/file-translation.ts';
import { recordOfPairs, recordText } from '../../scripts/translation/record.ts';
import { newFolder } from '../build/output-folder.ts';

const FIXTURE = 'test/fixtures/translation/content';

export const locales: Locales = LOCALES;

/** A change of one file below the content folder. */
export type Edit = { file: string; from: string; to: string };

export const inFile = (file: string, from: string, to: string): Edit => ({ file, from, to });

const apply = (folder: string, { file, from, to }: Edit): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not have “${from}”`);
  writeFileSync(join(folder, file), text.replace(from, to));
};

export const read = (folder: string): Promise<Content> => readContent(folder, { locales });

/** Writes a record of every translated file in its current state. */
export const bindAll = async (folder: string): Promise<void> => {
  for (const { path, pairs } of translationsInto(await read(folder), 'es')) {
    const file = join(folder, 'es/translations', path.replace(/\.md$/u, '.yaml'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, recordText(recordOfPairs(pairs)));
  }
};

/** A copy of the fixture, whose translations are bound to its English before the edits. */
export const spanishContent = async (...edits: Edit[]): Promise<string> => {
  const folder = realpathSync(await newFolder());
  cpSync(FIXTURE, folder, { recursive: true });
  await bindAll(folder);
  for (const edit of edits) apply(folder, edit);
  return folder;
};

/**
 * Findings in translations, with paths below the content folder, and the English lines of outdated safety
 * text.
 */
export const findings = async (folder: string) => {
  const content = await read(folder);
  const outdated = checkTranslations(content, locales);
  const below = (path: string): string => path.slice(folder.length + 1);
  const diagnostics = listDiagnostics(content.files)
    .filter(({ rule }) => rule.startsWith('translation/'))
    .map((one) => ({ ...one, file: below(one.file), found: one.found.replaceAll(`${folder}/`, '') }))
    .map((one) => ({ ...one, expected: one.expected.replaceAll(`${folder}/`, '') }));
  return { diagnostics, outdated: outdated.map((one) => ({ ...one, file: below(one.file) })) };
};

/** The same for the fixture with these edits. */
export const findingsAfter = async (...edits: Edit[]) => findings(await spanishContent(...edits));
