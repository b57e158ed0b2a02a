import MiniSearch from 'minisearch';
import type { Choices } from './choices.ts';
import { type CatalogueData, type CatalogueSheet, keyOf, nameOf } from './data.ts';

/** Gives the sheets that fit the choices, the most fitting first. */
export type Find = (choices: Choices) => CatalogueSheet[];

/** Words that say nothing about a sheet. */
const EMPTY = new Set([
  'a',
  'an',
  'and',
  'for',
  'from',
  'in',
  'my',
  'of',
  'on',
  'the',
  'to',
  'with',
  'cancer',
  'sheet',
]);

/** Letters of a word in which one may be wrong, and a part of all letters for longer words. */
const LEAST_FUZZY = 4;
const FUZZY = 0.25;

const tidy = (term: string): string | null => {
  const plain = term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return EMPTY.has(plain) ? null : plain;
};

const openSearch = ({ sheets, cancerTypes }: CatalogueData): ((words: string) => Map<string, number>) => {
  const search = new MiniSearch({
    idField: 'key',
    fields: ['code', 'title', 'names', 'cancer'],
    processTerm: tidy,
    searchOptions: {
      boost: { code: 4, title: 3, names: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length < LEAST_FUZZY ? false : FUZZY),
    },
  });
  search.addAll(
    sheets.map((sheet) => ({
      key: keyOf(sheet),
      code: nameOf(sheet),
      title: sheet.title,
      names: sheet.names.join(' ; '),
      cancer: sheet.cancerType === null ? '' : (cancerTypes[sheet.cancerType] ?? ''),
    })),
  );
  return (words) => {
    const all = search.search(words, { combineWith: 'AND' });
    const found = all.length > 0 ? all : search.search(words);
    return new Map(found.map(({ id, score }) => [String(id), score]));
  };
};

const fitsCancer = ({ cancerType, notFor }: CatalogueSheet, cancer: string): boolean =>
  cancer === '' || cancerType === cancer || (cancerType === null && !notFor.includes(cancer));

/** `guide` stands for the sheets on no treatment and no cancer type. */
const fitsTreatment = ({ treatment, kind }: CatalogueSheet, wanted: string): boolean =>
  wanted === '' || treatment === wanted || kind === wanted;

/** Short sheets before booklets and guides; those for the cancer type asked for before all others. */
const RANK: Record<CatalogueSheet['kind'], number> = {
  'cancer-type': 0,
  pair: 0,
  treatment: 1,
  booklet: 2,
  guide: 3,
};

const rankOf = ({ kind, cancerType }: CatalogueSheet, cancer: string): number =>
  RANK[kind] + (cancer !== '' && cancerType === cancer ? 0 : 10);

/** Opens the search of a catalogue: its index is made once. */
export const openFind = (data: CatalogueData): Find => {
  const search = openSearch(data);
  return ({ words, cancer, treatment, language }) => {
    const scores = words.trim() === '' ? null : search(words);
    return data.sheets
      .filter((sheet) => language === '' || sheet.language === language)
      .filter((sheet) => fitsCancer(sheet, cancer) && fitsTreatment(sheet, treatment))
      .filter((sheet) => scores === null || scores.has(keyOf(sheet)))
      .sort((a, b) => {
        const score = (scores?.get(keyOf(b)) ?? 0) - (scores?.get(keyOf(a)) ?? 0);
        return score || rankOf(a, cancer) - rankOf(b, cancer);
      });
  };
};
