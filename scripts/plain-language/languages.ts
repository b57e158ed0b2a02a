import type { Locale, Locales } from '../model/locale.ts';
import type { PlainLanguageRules } from '../model/plain-language.ts';

/** A locale with its plain-language rules. */
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

/** A language by tag; throws if its rules were not loaded. */
export const languageIn = (languages: Languages, tag: string): Language => {
  const language = languages.get(tag);
  if (language === undefined)
    throw new Error(
      `No rules of plain language for “${tag}”; there are: ${[...languages.keys()].join(', ')}`,
    );
  return language;
};
