import { fail, warn } from '../../diagnostics/diagnostic.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import { filesOf, type TranslatableContent } from '../files.ts';

/** Reports files that only a translation has, and records of missing files. */
export const checkLonelyFiles = (content: TranslatableContent, language: string): void => {
  const [english, translated] = [filesOf(content, SOURCE_LANGUAGE), filesOf(content, language)];
  for (const { path, file } of translated.values())
    if (!english.has(path))
      fail(file, {
        rule: 'translation/without-english',
        found: `a file in “${language}” without the English one`,
        expected: `${SOURCE_LANGUAGE}/${path}`,
        fix: 'Write it in English first, or delete it.',
      });
  for (const { file, of } of content.translations.filter((one) => one.language === language))
    if (!translated.has(of) && file.messages.length === 0)
      warn(file, {
        rule: 'translation/record-without-file',
        found: `a record of ${language}/${of}, which is not there or has errors`,
        expected: 'a record of a translated file',
        fix: 'Delete it with the file.',
      });
};
