import { type Unit, unitHash } from '../units/unit.ts';

const KEY_DIGITS = 10;

/** Prefix of a key: the last words of the path, in letters that every translation format accepts. */
const prefixOf = (at: string): string =>
  (at.split(' > ').findLast((step) => step !== 'paragraph') ?? at)
    .toLowerCase()
    .replace(/\{.*/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'paragraph';

/**
 * A unique key for each unit without one. It is derived from the unit's text, so it does not depend on its
 * position.
 */
export const newKeys = (units: readonly Unit[], used: ReadonlySet<string>): Map<Unit, string> => {
  const taken = new Set(used);
  const keys = new Map<Unit, string>();
  for (const unit of units) {
    const base = `${prefixOf(unit.at)}-${unitHash(unit).slice(0, KEY_DIGITS)}`;
    let [key, count] = [base, 1];
    while (taken.has(key)) {
      count += 1;
      key = `${base}-${count}`;
    }
    taken.add(key);
    keys.set(unit, key);
  }
  return keys;
};
