import type { SheetFacts } from './sheet-facts.ts';

/**
 * The automatic answer to an item: `held` when the build enforces it, `yes` or `no` when it is measured,
 * `n/a` when it does not count, null when only a reader can answer.
 */
export type ItemVerdict = 'held' | 'yes' | 'no' | 'n/a' | null;

/** A separately scored part of an instrument. */
export type QualityDomain = 'understandability' | 'actionability' | 'cdc';

/** One item, in our own words, with its automatic answer. */
export type QualityItem = {
  domain: QualityDomain;
  /** Number of the item in PEMAT-P or in the CDC Clear Communication Index. */
  number: number;
  asks: string;
  /** Build rules that enforce it, if any. */
  gates: readonly string[];
  decide: (facts: SheetFacts) => ItemVerdict;
};
