import type { TranslatedUnit } from '../../content/schemas/translation.ts';
import { type Unit, unitHash } from '../units/unit.ts';
import { type Matches, matchBetween } from './match.ts';
import { matchMoved, matchSources, matchTargets } from './match-bound.ts';
import { newKeys } from './unit-key.ts';

/**
 * State of a unit. `current`: made from the current English. `edited`: the same, and edited since. `stale`:
 * the English changed. `missing`: new in English. `unbound`: no record of its English source. `left-over`:
 * the English was removed. `lost`: the translation was removed. `added`: it has no English.
 */
export type UnitState =
  | 'current'
  | 'edited'
  | 'stale'
  | 'missing'
  | 'unbound'
  | 'left-over'
  | 'lost'
  | 'added';

/** A unit in both languages. */
export type UnitPair = {
  key: string;
  state: UnitState;
  /** The current English. */
  source: Unit | null;
  /** The recorded source of the translation. */
  bound: TranslatedUnit | null;
  target: Unit | null;
  /** Whether the translation changed since it was bound. */
  isEdited: boolean;
};

const flipped = (matches: Matches): Matches => new Map([...matches].map(([one, other]) => [other, one]));

const stateOf = (
  { source, target }: TranslatedUnit,
  english: Unit | null,
  translated: Unit | null,
): UnitState | null => {
  if (english === null) return translated === null ? null : 'left-over';
  const isSame = unitHash(english) === source;
  if (translated === null) return isSame ? 'lost' : 'missing';
  if (!isSame) return 'stale';
  return unitHash(translated) === target ? 'current' : 'edited';
};

const boundPairs = (
  bound: readonly TranslatedUnit[],
  sourceOf: (index: number) => Unit | null,
  targetOf: (index: number) => Unit | null,
): UnitPair[] =>
  bound.flatMap((one, index) => {
    const [source, target] = [sourceOf(index), targetOf(index)];
    const state = stateOf(one, source, target);
    const isEdited = target !== null && unitHash(target) !== one.target;
    return state === null ? [] : [{ key: one.key, state, source, bound: one, target, isEdited }];
  });

/** Unrecorded units, by their place among the recorded ones. */
const unboundPairs = (
  sources: readonly (Unit | null)[],
  targets: readonly (Unit | null)[],
  known: Matches,
  used: ReadonlySet<string>,
): UnitPair[] => {
  const matches = new Map(known);
  matchBetween(
    sources.map((unit) => ({ at: unit?.at ?? 'bound source' })),
    targets.map((unit) => ({ at: unit?.at ?? 'bound target' })),
    matches,
  );
  const paired = flipped(matches);
  const isOpen = (unit: Unit | null): unit is Unit => unit !== null;
  const keys = newKeys([...sources.filter(isOpen), ...targets.filter(isOpen)], used);
  const keyOf = (unit: Unit): string => keys.get(unit) ?? '';
  const ofSources = sources.flatMap((source, index): UnitPair[] => {
    if (source === null) return [];
    const target = targets[matches.get(index) ?? -1] ?? null;
    const state = target === null ? 'missing' : 'unbound';
    return [{ key: keyOf(source), state, source, bound: null, target, isEdited: false }];
  });
  const added = targets.flatMap((target, index): UnitPair[] =>
    target === null || paired.has(index)
      ? []
      : [{ key: keyOf(target), state: 'added', source: null, bound: null, target, isEdited: false }],
  );
  return [...ofSources, ...added];
};

/** Bound matches as matches of English units with translated ones. */
const joined = (sources: Matches, targets: Matches): Matches =>
  new Map(
    [...sources].flatMap(([index, source]) => {
      const target = targets.get(index);
      return target === undefined ? [] : [[source, target] as const];
    }),
  );

/**
 * Every unit of a file in both languages, by the record of the translation. Units of the English file are in
 * its order.
 */
export const pairUnits = (
  sources: readonly Unit[],
  targets: readonly Unit[],
  bound: readonly TranslatedUnit[],
): UnitPair[] => {
  const [ofSource, ofTarget] = [matchSources(bound, sources), matchTargets(bound, targets)];
  const sourceOf = (index: number): Unit | null => sources[ofSource.get(index) ?? -1] ?? null;
  matchMoved(bound, sourceOf, targets, ofTarget);
  const pairs = boundPairs(bound, sourceOf, (index) => targets[ofTarget.get(index) ?? -1] ?? null);
  const [knownSources, knownTargets] = [new Set(ofSource.values()), new Set(ofTarget.values())];
  const open = unboundPairs(
    sources.map((unit, index) => (knownSources.has(index) ? null : unit)),
    targets.map((unit, index) => (knownTargets.has(index) ? null : unit)),
    joined(ofSource, ofTarget),
    new Set(bound.map(({ key }) => key)),
  );
  const order = new Map(sources.map((unit, index) => [unit, index]));
  const placeOf = ({ source }: UnitPair): number => (source && order.get(source)) ?? sources.length;
  return [...pairs, ...open].sort((one, other) => placeOf(one) - placeOf(other));
};
