import { correct, type KnownWords } from './nearest.ts';
import { type Index, lengthAtStart, nameAtStart, oneWord, startOf, type Unit } from './query-units.ts';

/** The query as the sheets may know it. */
export type Query = {
  units: Unit[];
  corrected: [from: string, to: string][];
  /** Words on no sheet. */
  unknown: string[];
  /** Medicines without a sheet. */
  otherMedicines: string[];
  /** Whether it names a cancer without a sheet. */
  isOtherCancer: boolean;
};

const EMPTY: Query = { units: [], corrected: [], unknown: [], otherMedicines: [], isOtherCancer: false };

/** A number, such as the revision of a code. */
const NUMBER = /^\d+$/u;

const knownWords = ({ names, lines, readWords }: Index): KnownWords => ({
  name: new Set(names.flatMap(({ shown }) => readWords(shown)).filter((word) => !NUMBER.test(word))),
  word: new Set(lines.vocabulary.keys()),
});

/**
 * Parses the query from left to right: the longest name first, then single words, their prefixes, their
 * nearest spelling.
 */
export const openQuery = (index: Index): ((typed: string) => Query) => {
  const known = knownWords(index);
  /** Words on every sheet are ignored next to others. */
  const withoutSetting = (query: Query): Query => {
    const units = query.units.filter(({ typed }) => !index.setting.has(keyOf(typed)));
    return units.length > 0 ? { ...query, units } : query;
  };
  const keyOf = (typed: string): string => index.readWords(typed).map(index.stemOf).join('');
  /** The remaining words after a medicine or a cancer without a sheet. */
  const otherAtStart = (words: readonly string[], query: Query): [string[], Query] | null => {
    const [medicine, cancer] = [
      lengthAtStart(words, index.otherMedicines),
      lengthAtStart(words, index.otherCancers),
    ];
    const phrase = words.slice(0, Math.max(medicine, cancer)).join(' ');
    const read: Query = { ...query, unknown: [...query.unknown, phrase] };
    const rest = words.slice(Math.max(medicine, cancer));
    if (medicine > 0) return [rest, { ...read, otherMedicines: [...query.otherMedicines, phrase] }];
    return cancer > 0 ? [rest, { ...read, isOtherCancer: true }] : null;
  };
  const isIdle = (word: string): boolean => index.idle.has(word) || NUMBER.test(word);
  /** The first words as a unit, and their number; a stop word alone is none. */
  const unitAtStart = (words: readonly string[]): [Unit, number] | null => {
    const [word = ''] = words;
    const named = nameAtStart(words, index);
    if (named || isIdle(word)) return named;
    const unit = oneWord(word, index) ?? startOf(word, index);
    return unit && [unit, 1];
  };
  /** The words with the first one as it was meant; null when nothing is found then. */
  const asMeant = ([word = '', ...rest]: readonly string[]): [string, ...string[]] | null => {
    const nearest = index.others.has(word) ? null : correct(word, known);
    if (nearest === null || !(isIdle(nearest) || unitAtStart([nearest, ...rest]))) return null;
    return [nearest, ...rest];
  };
  const read = (words: readonly string[], query: Query): Query => {
    const [word] = words;
    if (word === undefined) return query;
    const other = otherAtStart(words, query);
    if (other) return read(...other);
    const found = unitAtStart(words);
    if (found) return read(words.slice(found[1]), { ...query, units: [...query.units, found[0]] });
    if (isIdle(word)) return read(words.slice(1), query);
    const meant = asMeant(words);
    if (meant === null) return read(words.slice(1), { ...query, unknown: [...query.unknown, word] });
    return read(meant, { ...query, corrected: [...query.corrected, [word, meant[0]]] });
  };
  return (typed) => {
    const words = index.readWords(typed);
    const query = withoutSetting(read(words, EMPTY));
    if (query.units.length > 0 || query.unknown.length > 0) return query;
    const idle = words.flatMap((word) => oneWord(word, index) ?? []);
    return { ...query, units: idle.map((unit) => ({ ...unit, words: null })) };
  };
};
