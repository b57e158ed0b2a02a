import type { Content } from '../../content/entries/entry.ts';
import { interactionsIn } from '../../content/read/interactions-in.ts';
import type { Locale } from '../../model/locale.ts';

/** Replaces each name in a text by a short word. */
export type Mask = (text: string) => string;

const escaped = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');

/** A pronunciation, such as (tes-TOSS-ter-own), belongs to the name before it. */
const RESPELLING = /\s*\((?=[^)]*\p{Lu}{2})[\p{L}-]+(?:[ -]+[\p{L}-]+)*\)/gu;

const namesIn = (
  { treatments, cancerTypes, medicines, interactions }: Content,
  { tag: language, sheets, translation }: Locale,
): string[] => [
  sheets.condition,
  ...Object.values(sheets.treatments),
  ...Object.values(translation.medicineNames).flat(),
  ...interactionsIn(interactions, language).flatMap(({ medicines }) => medicines),
  ...treatments
    .filter((entry) => entry.language === language)
    .flatMap(({ data }) => [
      data.title,
      ...Object.values(data.variants).map(({ title }) => title),
      ...data.names.flatMap(({ generic, brands }) => [generic, ...brands]),
    ]),
  ...medicines
    .filter((entry) => entry.language === language)
    .flatMap(({ data }) => data.names.flatMap(({ generic, brands }) => [generic, ...brands])),
  ...cancerTypes
    .filter((entry) => entry.language === language)
    .flatMap(({ data }) => [data.title, data.condition]),
];

/**
 * Replaces each name of a medicine, brand, treatment, cancer type or condition in a language's front matter
 * by a short word: names that a reader must learn anyway do not count as hard.
 */
export const nameMask = (content: Content, locale: Locale): Mask => {
  const names = [...new Set(namesIn(content, locale))];
  const longest = names.sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(RESPELLING, '').replace(pattern, locale.reading.mask);
};

/** Masks by language, each made once. */
export const createMasks = (content: Content): ((locale: Locale) => Mask) => {
  const known = new Map<Locale, Mask>();
  return (locale) => {
    const mask = known.get(locale) ?? nameMask(content, locale);
    known.set(locale, mask);
    return mask;
  };
};
