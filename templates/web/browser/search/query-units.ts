import type { LineIndex } from './line-index.ts';
import { type FitBySheet, OWN_MEDICINE, type SearchName } from './name-index.ts';
import { tellingKey } from './name-keys.ts';
import type { ReadWords, StemOf } from './read-words.ts';

/** A part of the query: sheets with it as a name, or words in their lines. */
export type Unit = {
  /** As typed. */
  typed: string;
  fits: FitBySheet;
  /** More sheets when a cancer type is named. */
  withCancer: FitBySheet;
  /** Words of a line, each in any of several forms; null: lines do not count. */
  words: string[][] | null;
  cancer: string | null;
  /** Whether it is the name of a medicine: a sheet of another medicine that mentions it is not about it. */
  isMedicine: boolean;
};

export type Index = {
  names: readonly SearchName[];
  /** Names by their concatenated words and stems. */
  byKey: ReadonlyMap<string, readonly SearchName[]>;
  byWhole: ReadonlyMap<string, readonly SearchName[]>;
  byTelling: ReadonlyMap<string, readonly SearchName[]>;
  lines: LineIndex;
  idle: ReadonlySet<string>;
  /** Words of the field that are on no sheet and are not typing errors. */
  others: ReadonlySet<string>;
  /** Medicines and cancers without a sheet, by their concatenated words. */
  otherMedicines: ReadonlySet<string>;
  otherCancers: ReadonlySet<string>;
  /** Endings of the names of medicines. */
  medicineEndings: readonly string[];
  /** Keys of the subject of all sheets. */
  setting: ReadonlySet<string>;
  readWords: ReadWords;
  stemOf: StemOf;
};

/** Number of words in the longest name. */
const MAX_WORDS = 12;
/** Minimum length of a prefix that matches a word. */
const MIN_START = 3;

/** Weights of a whole name, a word of it, and a prefix, relative to the name's score. */
const WHOLE = 1;
const WORD = 1 / 2;
const START = 3 / 8;

const best = (all: readonly FitBySheet[], part: number): FitBySheet => {
  const fits: FitBySheet = new Map();
  for (const [index, fit] of all.flatMap((one) => [...one]))
    fits.set(index, Math.max(fits.get(index) ?? 0, fit * part));
  return fits;
};

/** A cancer type is not searched in lines: a line that names it may be on a sheet for any type. */
const unitOf = (typed: string, names: readonly SearchName[], words: Unit['words'], part: number): Unit => {
  const cancer = names.find((name) => name.cancer !== null)?.cancer ?? null;
  const fits = names.map((name) => name.fits);
  const withCancer = names.map((name) => name.withCancer);
  return {
    typed,
    cancer,
    words: cancer === null ? words : null,
    isMedicine: fits.some((one) => [...one.values()].some((fit) => fit >= OWN_MEDICINE)),
    fits: best(fits, part),
    withCancer: best(withCancer, part),
  };
};

/** The longest name at the start of the words, and its number of words; stop words may come or lack between. */
export const nameAtStart = (words: readonly string[], index: Index): [Unit, number] | null => {
  const { byWhole, byKey, byTelling, stemOf, idle } = index;
  for (let count = Math.min(MAX_WORDS, words.length); count > 0; count -= 1) {
    const taken = words.slice(0, count);
    const stems = taken.map(stemOf);
    const names =
      byWhole.get(taken.join('')) ??
      byKey.get(stems.join('')) ??
      byTelling.get(tellingKey(taken, stemOf, idle));
    if (!names) continue;
    return [
      unitOf(
        taken.join(' '),
        names,
        stems.map((stem) => [stem]),
        WHOLE,
      ),
      count,
    ];
  }
  return null;
};

/** Number of leading words that form one of these phrases; 0: none. */
export const lengthAtStart = (words: readonly string[], phrases: ReadonlySet<string>): number => {
  for (let count = Math.min(MAX_WORDS, words.length); count > 0; count -= 1)
    if (phrases.has(words.slice(0, count).join(''))) return count;
  return 0;
};

/** The sheets of names with the word, and the lines with it. */
export const oneWord = (word: string, { names, lines, stemOf, medicineEndings }: Index): Unit | null => {
  const stem = stemOf(word);
  const withWord = names.filter(({ stems, isFoundByWord }) => isFoundByWord && stems.includes(stem));
  const isInLines = lines.linesWith(stem).length > 0;
  if (withWord.length === 0 && !isInLines) return null;
  const unit = unitOf(word, withWord, [[stem]], WORD);
  return { ...unit, isMedicine: medicineEndings.some((ending) => word.endsWith(ending)) };
};

/** Words with the typed prefix. */
export const startOf = (word: string, { names, lines }: Index): Unit | null => {
  if (word.length < MIN_START) return null;
  const begun = names.filter(({ key, stems }) => [key, ...stems].some((one) => one.startsWith(word)));
  const forms = [...lines.vocabulary].filter(([one]) => one.startsWith(word)).map(([, stem]) => stem);
  if (begun.length === 0 && forms.length === 0) return null;
  return unitOf(word, begun, forms.length > 0 ? [[...new Set(forms)]] : null, START);
};
