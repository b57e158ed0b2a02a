import type { VFile } from 'vfile';
import type { Content } from '../content/entries/entry.ts';
import type { PlacedTranslation } from '../content/read/read-translations.ts';
import type { SourceFile } from './units/file-units.ts';

/** The part of the content that has texts in several languages. */
export type TranslatableContent = Pick<
  Content,
  | 'treatments'
  | 'cancerTypes'
  | 'guides'
  | 'medicines'
  | 'shared'
  | 'glossaries'
  | 'teachBacks'
  | 'translations'
>;

/** A file of one language with the text read from it. */
export type LanguageFile = SourceFile & { file: VFile };

/** The files of a language by their path below its folder. */
export const filesOf = (content: TranslatableContent, language: string): Map<string, LanguageFile> => {
  const { treatments, cancerTypes, guides, medicines, shared, glossaries, teachBacks } = content;
  const named = [
    ...[...treatments, ...cancerTypes, ...guides, ...medicines, ...shared].map((entry) => ({
      ...entry,
      path: `${entry.collection}/${entry.id}.md`,
    })),
    ...glossaries.map((one) => ({ ...one, path: 'glossary.yaml' })),
    ...teachBacks.map((one) => ({ ...one, path: 'teach-back.yaml' })),
  ];
  return new Map(
    named
      .filter((one) => one.language === language)
      .map(({ path, file }) => [path, { path, file, text: String(file.value ?? '') }]),
  );
};

/** Every language with files. */
export const languagesOf = ({
  treatments,
  cancerTypes,
  guides,
  medicines,
  shared,
  glossaries,
  teachBacks,
}: TranslatableContent): string[] => [
  ...new Set(
    [...treatments, ...cancerTypes, ...guides, ...medicines, ...shared, ...glossaries, ...teachBacks].map(
      ({ language }) => language,
    ),
  ),
];

/** The record of a translated file; null if there is none. */
export const recordOf = (
  { translations }: TranslatableContent,
  language: string,
  path: string,
): PlacedTranslation | null =>
  translations.find((one) => one.language === language && one.of === path) ?? null;
