import { fail } from '../../diagnostics/diagnostic.ts';
import type { SheetLibrary } from '../../handout/assemble/library.ts';
import type { PairText } from '../../handout/assemble/pair-text.ts';
import { findEntry } from '../../handout/plan/find-entry.ts';
import { MIN_ALONE, MIN_OWN, type PairShare, pairSharesOf, shareOf } from './pair-shares.ts';

const inHundred = (share: number): number => Math.round(100 * share);

/** The lack of own text of a pair sheet, in words; null when there is enough. */
const lackOf = (pair: PairShare): { found: string; expected: string } | null => {
  const own = shareOf(pair.own, pair);
  const alone = shareOf(pair.alone, pair);
  if (own < MIN_OWN)
    return {
      found: `${pair.id}: ${inHundred(own)} in 100 words from medicines or passages for its cancer type`,
      expected: `at least ${inHundred(MIN_OWN)} in 100`,
    };
  return alone < MIN_ALONE
    ? {
        found: `${pair.id}: ${pair.alone} of ${pair.counted} words about its cancer type that no other pair has`,
        expected: `at least ${inHundred(MIN_ALONE)} in 100`,
      }
    : null;
};

/**
 * Records an error at the `use` row of each pair sheet with too little text of its own. Content without
 * medicine files is not measured.
 */
export const checkPairs = ({ content }: SheetLibrary, pairs: readonly PairText[]): void => {
  if (content.medicines.length === 0) return;
  for (const pair of pairSharesOf(content, pairs)) {
    const entry = findEntry(content.treatments, pair.language, pair.treatment);
    const lack = lackOf(pair);
    if (entry === null || lack === null) continue;
    fail(entry.file, {
      rule: 'plain/pair-own-words',
      place: entry.placeOf(['use', pair.cancerType]),
      ...lack,
      fix: 'Write what holds for that cancer type, or `sheet: false` in this row.',
    });
  }
};
