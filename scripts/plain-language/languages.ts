import type { Locale, Locales } from '../model/locale.ts';
import type { PlainLanguageRules } from '../model/plain-language.ts';

/** A locale with its rules of plain language. */
export type Language = { locale: Locale; rules: PlainLanguageRules };

/** Languages whose rules are loaded, by tag. */
export type Languages = ReadonlyMap<string, Language>;

/** Loads the rules of all these languages. */
export const loadLanguages = async (locales: Locales): Promise<Languages> =>
  new Map(
    await Promise.all(
      [...locales.values()].map(
        async (locale) => [locale.tag, { locale, rules: await locale.plainLanguage() }] as const,
      ),
    ),
  );

/** One of the languages; throws where its rules were not loaded. */
export const languageIn = (languages: Languages, tag: string): Language => {
  const language = languages.get(tag);
  if (language === undefined)
    throw new Error(
      `No rules of plain language for “${tag}”; there are: ${[...languages.keys()].join(', ')}`,
    );
  return language;
};
