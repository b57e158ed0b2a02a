import type { LineIndex } from './line-index.ts';
import type { Fits, SearchName } from './name-index.ts';
import { correct, type KnownWords } from './nearest.ts';
import type { ReadWords, StemOf } from './read-words.ts';

/** A part of what was typed: sheets that have it as a name, or words that stand in their lines. */
export type Unit = {
  /** As it was typed. */
  typed: string;
  fits: Fits;
  /** Further sheets when a cancer type is named. */
  withCancer: Fits;
  /** Words of a line, each in any of several forms; null: no line will do. */
  words: string[][] | null;
  cancer: string | null;
};

/** What was typed, as the sheets may know it. */
export type Query = {
  units: Unit[];
  corrected: [from: string, to: string][];
  /** Words that no sheet has. */
  unknown: string[];
};

export type Index = {
  names: readonly SearchName[];
  /** Names by their words and by their stems in a row. */
  byKey: ReadonlyMap<string, readonly SearchName[]>;
  byWhole: ReadonlyMap<string, readonly SearchName[]>;
  lines: LineIndex;
  idle: ReadonlySet<string>;
  /** Words of the field that no sheet has, and that are no errors. */
  others: ReadonlySet<string>;
  /** Keys of what all sheets are about. */
  setting: ReadonlySet<string>;
  readWords: ReadWords;
  stemOf: StemOf;
};

/** Words of the longest name. */
const LONGEST = 12;
/** Letters from which the start of a word stands for it. */
const LEAST_START = 3;
/** What is no word but a number, such as the revision of a code. */
const NUMBER = /^\d+$/u;

/** How well a sheet fits a whole name, a word of it, and the beginning of it: a part of how well it fits the name. */
const WHOLE = 1;
const WORD = 1 / 2;
const START = 3 / 8;

const best = (all: readonly Fits[], part: number): Fits => {
  const fits: Fits = new Map();
  for (const [index, fit] of all.flatMap((one) => [...one]))
    fits.set(index, Math.max(fits.get(index) ?? 0, fit * part));
  return fits;
};

/** A cancer type is no subject of a line: a line that names it may be on a sheet for any type. */
const unitOf = (typed: string, names: readonly SearchName[], words: Unit['words'], part: number): Unit => {
  const cancer = names.find((name) => name.cancer !== null)?.cancer ?? null;
  const fits = names.map((name) => name.fits);
  const withCancer = names.map((name) => name.withCancer);
  return {
    typed,
    cancer,
    words: cancer === null ? words : null,
    fits: best(fits, part),
    withCancer: best(withCancer, part),
  };
};

/** The longest name that begins with the first of the words, and how many words it takes. */
const nameAtStart = (words: readonly string[], { byWhole, byKey, stemOf }: Index): [Unit, number] | null => {
  for (let count = Math.min(LONGEST, words.length); count > 0; count -= 1) {
    const taken = words.slice(0, count);
    const stems = taken.map(stemOf);
    const names = byWhole.get(taken.join('')) ?? byKey.get(stems.join(''));
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

/** The sheets of names that have the word in them, and the lines that have it. */
const oneWord = (word: string, { names, lines, stemOf }: Index): Unit | null => {
  const stem = stemOf(word);
  const withWord = names.filter(({ stems, isFoundByWord }) => isFoundByWord && stems.includes(stem));
  const isInLines = lines.linesWith(stem).length > 0;
  if (withWord.length === 0 && !isInLines) return null;
  return unitOf(word, withWord, [[stem]], WORD);
};

/** What begins with these letters, while somebody still types. */
const startOf = (word: string, { names, lines }: Index): Unit | null => {
  if (word.length < LEAST_START) return null;
  const begun = names.filter(({ key, stems }) => [key, ...stems].some((one) => one.startsWith(word)));
  const forms = [...lines.vocabulary].filter(([one]) => one.startsWith(word)).map(([, stem]) => stem);
  if (begun.length === 0 && forms.length === 0) return null;
  return unitOf(word, begun, forms.length > 0 ? [[...new Set(forms)]] : null, START);
};

const knownWords = ({ names, lines, readWords }: Index): KnownWords => ({
  name: new Set(names.flatMap(({ shown }) => readWords(shown)).filter((word) => !NUMBER.test(word))),
  word: new Set(lines.vocabulary.keys()),
});

/** Reads what was typed, from left to right: the longest name first, then single words, their beginnings, their nearest spelling. */
export const openQuery = (index: Index): ((typed: string) => Query) => {
  const known = knownWords(index);
  /** What all sheets are about tells none from another, beside other words. */
  const withoutSetting = (query: Query): Query => {
    const units = query.units.filter(({ typed }) => !index.setting.has(keyOf(typed)));
    return units.length > 0 ? { ...query, units } : query;
  };
  const keyOf = (typed: string): string => index.readWords(typed).map(index.stemOf).join('');
  const read = (words: readonly string[], query: Query): Query => {
    const [word] = words;
    if (word === undefined) return query;
    const named = nameAtStart(words, index);
    if (named) return read(words.slice(named[1]), { ...query, units: [...query.units, named[0]] });
    const rest = words.slice(1);
    if (index.idle.has(word) || NUMBER.test(word)) return read(rest, query);
    const unit = oneWord(word, index) ?? startOf(word, index);
    if (unit) return read(rest, { ...query, units: [...query.units, unit] });
    const nearest = index.others.has(word) ? null : correct(word, known);
    if (nearest === null) return read(rest, { ...query, unknown: [...query.unknown, word] });
    return read([nearest, ...rest], { ...query, corrected: [...query.corrected, [word, nearest]] });
  };
  return (typed) => {
    const words = index.readWords(typed);
    const query = withoutSetting(read(words, { units: [], corrected: [], unknown: [] }));
    if (query.units.length > 0 || query.unknown.length > 0) return query;
    const idle = words.flatMap((word) => oneWord(word, index) ?? []);
    return { ...query, units: idle.map((unit) => ({ ...unit, words: null })) };
  };
};
