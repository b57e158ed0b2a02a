import type { PlacedTranslation } from '../content/read/read-translations.ts';
import { SOURCE_LANGUAGE } from '../model/source-language.ts';
import { filesOf, type LanguageFile, languagesOf, recordOf, type TranslatableContent } from './files.ts';
import { pairUnits, type UnitPair } from './pairing/pair-units.ts';
import { unitsOf } from './units/file-units.ts';

/** An English file and its translation, unit by unit. */
export type FileTranslation = {
  language: string;
  path: string;
  source: LanguageFile;
  target: LanguageFile;
  /** Null without a record of the translation. */
  record: PlacedTranslation | null;
  pairs: readonly UnitPair[];
};

const translationOf = (
  content: TranslatableContent,
  language: string,
  source: LanguageFile,
  target: LanguageFile,
): FileTranslation => {
  const { path } = source;
  const record = recordOf(content, language, path);
  const pairs = pairUnits(unitsOf(source), unitsOf(target), record?.units ?? []);
  return { language, path, source, target, record, pairs };
};

/** The translated files of one language, in the order of the English files. */
export const translationsInto = (content: TranslatableContent, language: string): FileTranslation[] => {
  const targets = filesOf(content, language);
  return [...filesOf(content, SOURCE_LANGUAGE).values()].flatMap((source) => {
    const target = targets.get(source.path);
    return target === undefined ? [] : [translationOf(content, language, source, target)];
  });
};

/** The languages that English is translated into; empty without English. */
export const targetLanguages = (content: TranslatableContent): string[] => {
  const languages = languagesOf(content);
  return languages.includes(SOURCE_LANGUAGE) ? languages.filter((one) => one !== SOURCE_LANGUAGE) : [];
};
