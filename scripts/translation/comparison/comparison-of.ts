import type { Content } from '../../content/entries/entry.ts';
import { type Locales, localeOf } from '../../model/locale.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import type { TranslatableContent } from '../files.ts';
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

type Interacting = Partial<Pick<Content, 'interactions'>>;
type NamePair = [english: string, translated: string];

/** The names of two files, in the same order in both. */
const pairsOfFiles = (content: Listed, language: string): NamePair[] => {
  const translated = namesByFile(content, language);
  return [...namesByFile(content, SOURCE_LANGUAGE)].flatMap(([file, names]) =>
    names.flatMap(({ generic }, index): NamePair[] => {
      const other = translated.get(file)?.[index]?.generic;
      return other === undefined ? [] : [[generic, other]];
    }),
  );
};

/** Names of interacting medicines in a language. */
const pairsOfInteractions = ({ interactions = [] }: Interacting, language: string): NamePair[] =>
  interactions.flatMap(({ medicines, words }) =>
    medicines.flatMap((medicine, index): NamePair[] => {
      const other = words?.[language]?.medicines?.[index];
      return other === undefined ? [] : [[medicine, other]];
    }),
  );

/** Names in a language by their English names. */
const pairedNames = (content: Listed & Interacting, language: string): Map<string, string[]> => {
  const paired = new Map<string, string[]>();
  for (const [english, other] of [
    ...pairsOfFiles(content, language),
    ...pairsOfInteractions(content, language),
  ]) {
    const key = english.toLowerCase();
    paired.set(key, [...new Set([...(paired.get(key) ?? []), other])]);
  }
  return paired;
};

/** Input for comparing translations into a language. */
export const comparisonOf = (
  content: Listed & Interacting,
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
