import { en } from '../../scripts/locales/en/index.ts';
import type { Locales } from '../../scripts/model/locale.ts';

/** Locales of languages that say all in English, for tests in which only the tag counts. */
export const localesNamed = (...tags: string[]): Locales => new Map(tags.map((tag) => [tag, { ...en, tag }]));
