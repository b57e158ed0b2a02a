import type { TranslatedUnit } from '../../content/schemas/translation.ts';
import { type Unit, unitHash } from '../units/unit.ts';
import { type Matches, matchAlike, matchBetween, matchEqual } from './match.ts';

/** Bound units with the current English. */
export const matchSources = (bound: readonly TranslatedUnit[], sources: readonly Unit[]): Matches => {
  const matches = matchEqual(
    bound.map(({ source }) => source),
    sources.map(unitHash),
  );
  const ones = bound.map(({ at, english }) => ({ at, text: english }));
  matchAlike(ones, sources, matches);
  matchBetween(ones, sources, matches);
  return matches;
};

/** Bound units with the translation where it stands at the old path of its source. */
export const matchTargets = (bound: readonly TranslatedUnit[], targets: readonly Unit[]): Matches => {
  const matches = matchEqual(
    bound.map(({ target }) => target),
    targets.map(unitHash),
  );
  matchBetween(bound, targets, matches);
  return matches;
};

/** Adds translations that moved to another path together with their source, in the same words. */
export const matchMoved = (
  bound: readonly TranslatedUnit[],
  sourceOf: (index: number) => Unit | null,
  targets: readonly Unit[],
  matches: Matches,
): void => {
  const taken = new Set(matches.values());
  for (const [index, { at, target }] of bound.entries()) {
    const to = sourceOf(index)?.at ?? at;
    if (to === at || matches.has(index)) continue;
    const place = targets.findIndex(
      (one, spot) => one.at === to && !taken.has(spot) && unitHash({ at, text: one.text }) === target,
    );
    if (place === -1) continue;
    matches.set(index, place);
    taken.add(place);
  }
};
