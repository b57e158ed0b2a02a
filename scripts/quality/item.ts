import type { SheetFacts } from './sheet-facts.ts';

/**
 * The automatic answer to an item: `held` when the build refuses a sheet without it, `yes` or `no` when it is
 * measured, `n/a` when it does not count, null when only a reader can say.
 */
export type ItemVerdict = 'held' | 'yes' | 'no' | 'n/a' | null;

/** The part of an instrument that is scored on its own. */
export type QualityDomain = 'understandability' | 'actionability' | 'cdc';

/** One item: in words of our own, with its answer without a reader. */
export type QualityItem = {
  domain: QualityDomain;
  /** Number of the item in PEMAT-P or in the CDC Clear Communication Index. */
  number: number;
  asks: string;
  /** What holds it, where something does: rules of the build. */
  gates: readonly string[];
  decide: (facts: SheetFacts) => ItemVerdict;
};
