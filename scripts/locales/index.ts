import type { Locale } from '../model/locale.ts';
import { en } from './en/index.ts';

/** Every language that content may be written in, by its tag. */
export const LOCALES: ReadonlyMap<string, Locale> = new Map([en].map((locale) => [locale.tag, locale]));

/** Finds the locale of a language; null where there is none. */
export type FindLocale = (language: string) => Locale | null;

/** The locale of a language, or null when nobody has written it yet. */
export const findLocale: FindLocale = (language) => LOCALES.get(language) ?? null;

/** The locale of a language whose content was let in. There is no other language to fall back to. */
export const localeOf = (language: string): Locale => {
  const locale = findLocale(language);
  if (locale === null)
    throw new Error(`No locale for “${language}”; there are: ${[...LOCALES.keys()].join(', ')}`);
  return locale;
};
