import type { DiagnosticDetails } from '../../diagnostics/diagnostic.ts';
import type { FileTranslation } from '../file-translation.ts';
import type { UnitPair } from '../pairing/pair-units.ts';
import type { Unit } from '../units/unit.ts';
import { sourcePlace } from './unit-place.ts';

/** A unit in both languages whose translation stands where another one belongs. */
export type MisplacedUnit = {
  pair: UnitPair;
  /** Whether the English moved since, and not the translation. */
  isEnglishMoved: boolean;
  details: Omit<DiagnosticDetails, 'rule'>;
};

/** A pair whose English and translation are both known to be what the record says. */
type BoundPair = UnitPair & { source: Unit; target: Unit; recorded: number };

/** Values of front matter may stand in any order of their keys; what is in one list of it may not. */
const sequenceOf = ({ source }: BoundPair): string => (source.syntax === 'markdown' ? 'markdown' : source.at);

const boundPairs = ({ pairs, record }: FileTranslation): BoundPair[] => {
  const units = record?.units ?? [];
  return pairs.flatMap((pair) => {
    const { state, source, target, bound } = pair;
    if (source === null || target === null || bound === null) return [];
    if (state !== 'current' && state !== 'edited') return [];
    return [{ ...pair, source, target, recorded: units.indexOf(bound) }];
  });
};

const groupsOf = (pairs: readonly BoundPair[]): BoundPair[][] => {
  const groups = new Map<string, BoundPair[]>();
  for (const pair of pairs) {
    const key = sequenceOf(pair);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()];
};

/** The most units that stand in the order of both languages: the longest sequence that grows. */
const inOrder = (pairs: readonly BoundPair[]): Set<BoundPair> => {
  const best: { pair: BoundPair; chain: BoundPair[] }[] = [];
  for (const pair of pairs) {
    const before = best
      .filter((one) => one.pair.target.start < pair.target.start)
      .reduce<BoundPair[]>((longest, { chain }) => (chain.length > longest.length ? chain : longest), []);
    best.push({ pair, chain: [...before, pair] });
  }
  return new Set(
    best.reduce<BoundPair[]>((longest, { chain }) => (chain.length > longest.length ? chain : longest), []),
  );
};

const isSorted = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? number) <= number);

const detailsOf = (
  { source, target }: BoundPair,
  translation: FileTranslation,
): MisplacedUnit['details'] => ({
  place: target.place,
  found: `“${target.text}” in the place of another block`,
  expected: `it where the English is: “${source.text}”, ${sourcePlace(translation, source)}`,
  fix: 'Put the blocks into the order of the English.',
});

/** Units of a translation that stand in another order than their English: two signs, rows or paragraphs that were swapped. */
export const misplacedUnits = (translation: FileTranslation): MisplacedUnit[] =>
  groupsOf(boundPairs(translation)).flatMap((group) => {
    const sorted = group.toSorted((one, other) => one.source.start - other.source.start);
    if (isSorted(sorted.map(({ target }) => target.start))) return [];
    const byTarget = group.toSorted((one, other) => one.target.start - other.target.start);
    const isEnglishMoved = isSorted(byTarget.map(({ recorded }) => recorded));
    const kept = inOrder(sorted);
    return sorted
      .filter((pair) => !kept.has(pair))
      .map((pair) => ({ pair, isEnglishMoved, details: detailsOf(pair, translation) }));
  });
