import { type CatalogueData, type CatalogueSheet, sheetName } from '../data.ts';
import type { SearchData } from './data.ts';
import { keysOf, type NameKeys } from './name-keys.ts';
import type { ReadWords, StemOf } from './read-words.ts';

/** Scores of sheets for a name, by index in the catalogue. */
export type FitBySheet = Map<number, number>;

/** A searchable name of sheets. */
export type SearchName = NameKeys & {
  /** As written. */
  shown: string;
  fits: FitBySheet;
  /** More sheets when a cancer type is named: those of a subject's treatments for that type. */
  withCancer: FitBySheet;
  /** The cancer type it names. */
  cancer: string | null;
  /** Whether one of its words alone finds it, as "hormone" does for "hormone therapy". */
  isFoundByWord: boolean;
};

/** Score of a sheet with exactly this name. */
const EXACT = 8;
/** Score of a medicine's sheet for its own name: above all other sheets with it. */
export const OWN_MEDICINE = EXACT + 2;
/** Score decrement for each further sheet of a subject. */
const STEP = 0.1;
/** Score of a general sheet for the name of a cancer type. */
const GENERAL = 2;

type NameSources = { catalogue: CatalogueData; search: SearchData; readWords: ReadWords; stemOf: StemOf };
type Draft = Pick<SearchName, 'shown' | 'fits'> & Partial<SearchName>;

const guideTitle = ({ kind, title }: CatalogueSheet): string[] => (kind === 'guide' ? [title] : []);

const titles = ({ catalogue }: NameSources): Draft[] =>
  catalogue.sheets.map(({ title, kind }, index) => ({
    shown: title,
    fits: new Map([[index, kind === 'medicine' ? OWN_MEDICINE : EXACT + 1]]),
  }));

/** Names in the data of the sheets themselves. */
const ownNames = ({ catalogue, search }: NameSources): Map<string, FitBySheet> => {
  const all = new Map<string, FitBySheet>();
  const add = (name: string, index: number, fit: number): void => {
    all.set(name, (all.get(name) ?? new Map()).set(index, fit));
  };
  for (const [index, sheet] of catalogue.sheets.entries()) {
    const fit = sheet.kind === 'medicine' ? OWN_MEDICINE : EXACT;
    for (const name of [sheet.code, sheetName(sheet)]) add(name, index, Math.max(fit, EXACT + 1));
    for (const name of [...guideTitle(sheet), ...(search.names[index] ?? [])]) add(name, index, fit);
  }
  return all;
};

const cancerFits = ({ catalogue }: NameSources, cancer: string): FitBySheet => {
  const fits: FitBySheet = new Map();
  for (const [index, { cancerType, notFor }] of catalogue.sheets.entries())
    if (cancerType === cancer) fits.set(index, EXACT);
    else if (cancerType === null && !notFor.includes(cancer)) fits.set(index, GENERAL);
  return fits;
};

/** The sheets of a subject, the best first, and those of their treatments for one cancer type. */
const topicFits = (
  { catalogue }: NameSources,
  ids: readonly string[],
): Pick<SearchName, 'fits' | 'withCancer'> => {
  const [fits, withCancer]: [FitBySheet, FitBySheet] = [new Map(), new Map()];
  for (const [index, { id, treatment }] of catalogue.sheets.entries()) {
    const [direct, ofTreatment] = [ids.indexOf(id), ids.indexOf(treatment ?? '')];
    if (direct >= 0) fits.set(index, EXACT - direct * STEP);
    else if (ofTreatment >= 0) withCancer.set(index, EXACT - ofTreatment * STEP);
  }
  return { fits, withCancer };
};

/** All sheets of a treatment, or one sheet; that of a medicine counts as its own name. */
const sheetFits = (parts: NameSources, id: string): FitBySheet => {
  const { fits, withCancer } = topicFits(parts, [id]);
  const isMedicine = (index: number): boolean => parts.catalogue.sheets[index]?.kind === 'medicine';
  const own = [...fits].map(([index, fit]): [number, number] => [
    index,
    isMedicine(index) ? OWN_MEDICINE : fit,
  ]);
  return new Map([...own, ...withCancer]);
};

/** Names found only in full: of products, and in other languages; not those that mean a sheet already. */
const furtherOnes = ({ search, readWords }: NameSources, known: readonly Draft[]): Draft[] => {
  const wholeOf = (name: string): string => readWords(name).join('');
  const taken = new Set(known.map(({ shown }) => wholeOf(shown)));
  return search.furtherNames.flatMap((names, index) =>
    names
      .filter((name) => !taken.has(wholeOf(name)))
      .map((shown) => ({ shown, fits: new Map([[index, OWN_MEDICINE]]) })),
  );
};

/** Every searchable name, from the data and the words of the language. */
const draftNames = (parts: NameSources): Draft[] => {
  const { catalogue, search } = parts;
  const own = ownNames(parts);
  const byKey = new Map<string, FitBySheet>();
  for (const [name, fits] of own)
    byKey.set(name.toLowerCase(), new Map([...(byKey.get(name.toLowerCase()) ?? []), ...fits]));
  const cancerOf = new Map<string, string>();
  for (const [cancer, name] of Object.entries(catalogue.cancerTypes)) {
    const everyday = catalogue.sheets.flatMap(({ kind, cancerType }, index) =>
      kind === 'cancer-type' && cancerType === cancer ? (search.names[index] ?? []) : [],
    );
    const others = search.words.names[cancer] ?? [];
    for (const shown of [name, cancer, ...everyday, ...others]) cancerOf.set(shown, cancer);
  }
  const cancers = [...cancerOf].map(([shown, cancer]) => ({
    shown,
    cancer,
    fits: cancerFits(parts, cancer),
  }));
  const others = Object.entries(search.words.names).flatMap(([name, alike]) => {
    const fits = byKey.get(name.toLowerCase()) ?? sheetFits(parts, name);
    return name in catalogue.cancerTypes ? [] : alike.map((shown) => ({ shown, fits }));
  });
  const topics = search.words.topics.flatMap(({ say, sheets }) =>
    say.map((shown) => ({ shown, ...topicFits(parts, sheets) })),
  );
  const named = [...own]
    .filter(([name]) => !cancerOf.has(name))
    .map(([shown, fits]) => ({ shown, fits, isFoundByWord: true }));
  const all = [...cancers, ...named, ...others, ...topics, ...titles(parts)];
  return [...all, ...furtherOnes(parts, all)];
};

/** Every name with its stems; names without a sheet are dropped. */
export const nameIndex = (parts: NameSources): SearchName[] => {
  const reading = { ...parts, idle: new Set(parts.search.words.idle) };
  return draftNames(parts)
    .filter(({ fits }) => fits.size > 0)
    .map((draft) => ({
      cancer: null,
      isFoundByWord: false,
      withCancer: new Map(),
      ...draft,
      ...keysOf(draft.shown, reading),
    }));
};
