import { basename } from 'node:path';
import picomatch from 'picomatch';
import { readSheets, type Sheets } from '../build/plan/read-sheets.ts';
import type { Compiled, Load } from '../core/index.ts';
import type { Locales } from '../model/locale.ts';
import { SOURCE_LANGUAGE } from '../model/source-language.ts';
import { type FileTranslation, translationsInto } from '../translation/file-translation.ts';
import { filesOf, type LanguageFile } from '../translation/files.ts';
import { pairUnits, type UnitPair } from '../translation/pairing/pair-units.ts';
import { unitsOf } from '../translation/units/file-units.ts';

/** What every command about translations needs of its process. */
export type TranslateDeps = { root: URL; load: Load<Compiled>; locales: Locales };

/** Content with all that can be read of it, also while it has errors. */
export const readTranslatable = (content: string, load: Load<Compiled>): Promise<Sheets<Compiled>> =>
  readSheets({ content, clinic: null }, load);

/** Tells which files a glob asks for: by path without ending (`medicines/*`), or by id (`abiraterone`). */
const isAskedFor = (only: readonly string[]): ((path: string) => boolean) => {
  if (only.length === 0) return () => true;
  const matches = picomatch([...only]);
  return (path) => {
    const name = path.replace(/\.(?:md|yaml)$/u, '');
    return matches(name) || matches(basename(name));
  };
};

/** An English file with its blocks and, where it is there, its translation. */
export type WorkFile = {
  path: string;
  source: LanguageFile;
  translation: FileTranslation | null;
  pairs: readonly UnitPair[];
};

/** The English files that a glob asks for, each with its translation into a language. */
export const workFiles = (
  entries: Compiled['entries'],
  language: string,
  only: readonly string[],
): WorkFile[] => {
  const translations = new Map(translationsInto(entries, language).map((one) => [one.path, one]));
  const isAsked = isAskedFor(only);
  return [...filesOf(entries, SOURCE_LANGUAGE).values()]
    .filter(({ path }) => isAsked(path))
    .map((source) => {
      const translation = translations.get(source.path) ?? null;
      const pairs = translation?.pairs ?? pairUnits(unitsOf(source), [], []);
      return { path: source.path, source, translation, pairs };
    });
};
