import { en } from '../../scripts/locales/en/index.ts';
import { plainLanguage } from '../../scripts/locales/en/plain-language/index.ts';
import type { Locales } from '../../scripts/model/locale.ts';
import type { Language, Languages } from '../../scripts/plain-language/languages.ts';

/** Locales with English words under other tags, for tests of the tag. */
export const localesNamed = (...tags: string[]): Locales => new Map(tags.map((tag) => [tag, { ...en, tag }]));

export const english: Language = { locale: en, rules: plainLanguage };

/** English only, with its plain-language rules. */
export const ENGLISH: Languages = new Map([['en', english]]);
