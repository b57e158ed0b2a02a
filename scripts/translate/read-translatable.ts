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

/** Dependencies of every command about translations. */
export type TranslateDeps = { root: URL; load: Load<Compiled>; locales: Locales };

/** Content with everything that can be read, even while it has errors. */
export const readTranslatable = (content: string, load: Load<Compiled>): Promise<Sheets<Compiled>> =>
  readSheets({ content, clinic: null }, load);

/** Matches files by a glob: by path without extension (`medicines/*`), or by id (`abiraterone`). */
const isAskedFor = (only: readonly string[]): ((path: string) => boolean) => {
  if (only.length === 0) return () => true;
  const matches = picomatch([...only]);
  return (path) => {
    const name = path.replace(/\.(?:md|yaml)$/u, '');
    return matches(name) || matches(basename(name));
  };
};

/** An English file with its blocks and its translation, if any. */
export type WorkFile = {
  path: string;
  source: LanguageFile;
  translation: FileTranslation | null;
  pairs: readonly UnitPair[];
};

/** The English files that match a glob, each with its translation into a language. */
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
