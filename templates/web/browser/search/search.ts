import type { CatalogueData, CatalogueSheet } from '../data.ts';
import type { SearchData } from './data.ts';
import { lineIndex } from './line-index.ts';
import { openMatch } from './match.ts';
import { nameIndex, type SearchName } from './name-index.ts';
import { nearestNames } from './nearest.ts';
import { ownSheets } from './own-sheets.ts';
import type { Index, Unit } from './query-units.ts';
import { openQuery, type Query } from './read-query.ts';
import { openStems, openWords } from './read-words.ts';

/** Results of a search, and its reading of the words. */
export type SearchAnswer = {
  /** The best match first. */
  sheets: CatalogueSheet[];
  corrected: Query['corrected'];
  /** Words on no sheet. */
  unknown: string[];
  /** Words that were dropped, since no sheet has all. */
  leftOut: string[];
  /** Whether no sheet has all words, and the results match some of them. */
  isPartly: boolean;
  /** Unknown words, each with a similarly spelled name. */
  nearest: [from: string, name: string][];
};

/** Number of sheets per subject when no sheet matches all. */
const MAX_OF_EACH = 3;

export type Search = (typed: string) => SearchAnswer;

const groupBy = (
  names: readonly SearchName[],
  keyOf: (name: SearchName) => string,
): Map<string, SearchName[]> => {
  const all = new Map<string, SearchName[]>();
  for (const name of names) all.set(keyOf(name), [...(all.get(keyOf(name)) ?? []), name]);
  return all;
};

const openIndex = (catalogue: CatalogueData, search: SearchData): Index => {
  const { sheets } = catalogue;
  const [readWords, stemOf] = [openWords(search.words), openStems(search.words)];
  const names = nameIndex({ catalogue, search, readWords, stemOf });
  const keysOf = (phrases: readonly string[]): Set<string> =>
    new Set(phrases.map((phrase) => readWords(phrase).join('')));
  const known = new Set(names.map(({ whole }) => whole));
  /** A medicine with its own sheet is not listed as unknown. */
  const isOther = (name: string): boolean => !known.has(readWords(name).join(''));
  return {
    names,
    readWords,
    stemOf,
    byKey: groupBy(names, ({ key }) => key),
    byWhole: groupBy(names, ({ whole }) => whole),
    byTelling: groupBy(names, ({ telling }) => telling),
    lines: lineIndex({ sheets, search, readWords, stemOf }),
    idle: new Set(search.words.idle),
    others: new Set(search.words.others),
    otherMedicines: keysOf(search.words.otherMedicines.flatMap(({ say }) => say).filter(isOther)),
    otherCancers: keysOf(search.words.otherCancers),
    medicineEndings: search.words.medicineEndings,
    setting: new Set(search.words.setting.map((words) => readWords(words).map(stemOf).join(''))),
  };
};

const isNamed = ({ fits }: Unit): boolean => fits.size > 0;

/** The first sheets of each subject when no sheet matches all of them. */
const ofEach = (
  units: readonly Unit[],
  match: (units: readonly Unit[]) => CatalogueSheet[],
): CatalogueSheet[] => {
  const [cancers, subjects] = [units.filter((unit) => unit.cancer), units.filter((unit) => !unit.cancer)];
  if (subjects.length < 2) return [];
  return [...new Set(subjects.flatMap((unit) => match([unit, ...cancers]).slice(0, MAX_OF_EACH)))];
};

/**
 * Suggestions for a word on no sheet: the subject of a medicine without a sheet, or similarly spelled names.
 */
const openOffers = (
  { otherMedicines }: SearchData['words'],
  { names, readWords }: Index,
): ((word: string) => string[]) => {
  const shown = names.map((name) => name.shown);
  return (word) => {
    const known = otherMedicines.find(({ say }) => say.some((one) => readWords(one).join(' ') === word));
    if (known) return known.offer === null ? [] : [known.offer];
    return nearestNames(word, shown);
  };
};

/** Opens the search of a catalogue: its index is built once. */
export const openSearch = (catalogue: CatalogueData, search: SearchData): Search => {
  const index = openIndex(catalogue, search);
  const readQuery = openQuery(index);
  const match = openMatch(catalogue.sheets, index.lines);
  const offersOf = openOffers(search.words, index);
  const isMedicine = (word: string): boolean =>
    search.words.medicineEndings.some((ending) => word.endsWith(ending));
  return (typed) => {
    const { units, corrected, unknown, otherMedicines, isOtherCancer } = readQuery(typed);
    const nearest = unknown.flatMap((word) => offersOf(word).map((name): [string, string] => [word, name]));
    const none = { sheets: [], corrected, unknown, leftOut: [], nearest, isPartly: false };
    const [named, others] = [units.filter(isNamed), units.filter((unit) => !isNamed(unit))];
    const isElsewhere = otherMedicines.length > 0 || unknown.some(isMedicine);
    if (isElsewhere || (unknown.length > 0 && named.length === 0)) return none;
    const own = ownSheets(units, catalogue.sheets);
    if (own === null) return none;
    const answer = (found: readonly CatalogueSheet[]): SearchAnswer => ({
      ...none,
      sheets: [...new Set([...own, ...found])].filter(
        ({ cancerType }) => !isOtherCancer || cancerType === null,
      ),
    });
    const all = match(units);
    const isAnswered = units.some((unit) => unit.isMedicine) || all.some(({ kind }) => kind !== 'medicine');
    if (all.length > 0 && (isAnswered || named.length === 0)) return answer(all);
    const leftOut = others.map((unit) => unit.typed);
    if (named.length > 0 && others.length > 0) return { ...answer(match(named)), leftOut };
    const each = answer(ofEach(named, match));
    return { ...each, isPartly: each.sheets.length > 0 };
  };
};
