import type { UnitPair } from '../translation/pairing/pair-units.ts';
import type { ExchangeUnit } from './exchange/exchange.ts';

/**
 * Units with the keys that a translation program dropped (as Debian's po2xliff does). Each goes to the block
 * with its English; of several identical blocks to all that have no other translation. Unmatched units are
 * unchanged.
 */
export const withKeys = (
  units: readonly ExchangeUnit[],
  pairs: readonly UnitPair[],
): readonly ExchangeUnit[] => {
  const used = new Set(units.map(({ key }) => key));
  return units.flatMap((unit) => {
    if (unit.key !== '') return [unit];
    const same = pairs.filter(({ key, source }) => source?.text === unit.english && !used.has(key));
    if (same.length === 0) return [unit];
    const [first] = same;
    const open = same.filter(({ target }) => target === null || target.text === unit.translation);
    const chosen = same.length === 1 && first ? [first] : open;
    return chosen.map(({ key }) => ({ ...unit, key }));
  });
};
