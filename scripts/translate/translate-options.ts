import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { globList } from '../build/command-line/values.ts';
import { SOURCE_LANGUAGE } from '../model/source-language.ts';

const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u;

const languageTag = (value: string): string => {
  if (!TAG.test(value)) throw new InvalidArgumentError('It must be a language tag such as es.');
  if (value === SOURCE_LANGUAGE)
    throw new InvalidArgumentError('English is what translations are made from.');
  return value;
};

/** Options of every command about one language. */
export const languageOptions = (command: Command): Command =>
  command
    .requiredOption('--lang <tag>', 'the language of the translation, such as es', languageTag)
    .option(
      '--only <glob>',
      'only files whose path without ending, or id, matches; comma-separated, repeatable',
      globList,
      [],
    );

/** The requested language and files. */
export type LanguageChoice = { lang: string; only: string[] };
