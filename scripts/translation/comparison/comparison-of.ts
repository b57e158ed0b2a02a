import type { Content } from '../../content/entries/entry.ts';
import { type Locales, localeOf } from '../../model/locale.ts';
import type { TranslatableContent } from '../files.ts';
import { SOURCE_LANGUAGE } from '../source-language.ts';
import type { Comparison } from './compare-unit.ts';
import { medicineNames } from './medicine-names.ts';

type Named = { generic: string; brands: readonly string[] };
type Listed = Pick<TranslatableContent, 'treatments' | 'medicines'>;

/** The names of each file, by collection and id. */
const namesByFile = ({ treatments, medicines }: Listed, language: string): Map<string, readonly Named[]> =>
  new Map(
    [...treatments, ...medicines]
      .filter((entry) => entry.language === language)
      .map(({ collection, id, data }) => [`${collection}/${id}`, data.names]),
  );

/** Names in a language by their English names: they stand in one order in both files. */
const pairedNames = (content: Listed, language: string): Map<string, string[]> => {
  const translated = namesByFile(content, language);
  const paired = new Map<string, string[]>();
  for (const [file, names] of namesByFile(content, SOURCE_LANGUAGE))
    for (const [index, { generic }] of names.entries()) {
      const other = translated.get(file)?.[index]?.generic;
      const key = generic.toLowerCase();
      if (other !== undefined) paired.set(key, [...new Set([...(paired.get(key) ?? []), other])]);
    }
  return paired;
};

/** What translations into a language are compared by. */
export const comparisonOf = (
  content: Listed & Partial<Pick<Content, 'interactions'>>,
  locales: Locales,
  language: string,
): Comparison => {
  const target = localeOf(locales, language).translation;
  const listed = [...namesByFile(content, SOURCE_LANGUAGE).values()].flat();
  const interacting = (content.interactions ?? []).flatMap(({ medicines }) => medicines);
  const english = [...listed.flatMap(({ generic, brands }) => [generic, ...brands]), ...interacting];
  return {
    source: localeOf(locales, SOURCE_LANGUAGE).translation,
    target,
    medicines: medicineNames(english, pairedNames(content, language), target),
  };
};
