import { type Locale, type Locales, localeOf } from '../model/locale.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';

/** Every language that content may be written in, by its tag. */
export const LOCALES: Locales = new Map([en, es].map((locale) => [locale.tag, locale]));

/** The locale of one of these languages; throws for another. */
export const localeNamed = (tag: string): Locale => localeOf(LOCALES, tag);
