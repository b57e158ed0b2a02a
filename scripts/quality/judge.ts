import type { ItemVerdict, QualityDomain, QualityItem } from './item.ts';
import type { SheetFacts } from './sheet-facts.ts';

type Check = (facts: SheetFacts) => boolean;

/** How an item is answered, and the rules that enforce it. */
type ItemDecision = Pick<QualityItem, 'gates' | 'decide'>;

/** Only a reader can answer. */
export const reader: ItemDecision = { gates: [], decide: () => null };

/** Measured on the sheet; it can fail. */
export const measured = (decide: (facts: SheetFacts) => ItemVerdict): ItemDecision => ({ gates: [], decide });

/** Measured as yes or no. */
export const measuredAs = (check: Check): ItemDecision => measured((facts) => (check(facts) ? 'yes' : 'no'));

/** Automatic fail, manual pass: `no` when the check fails, and a reader's answer otherwise. */
export const refusedUnless = (check: Check): ItemDecision =>
  measured((facts) => (check(facts) ? null : 'no'));

/**
 * Enforced by the build. It is measured as well: if an editor waived the rule on this sheet (see
 * content/README.md, waivers), the answer is no.
 */
export const heldBy = (gates: readonly string[], check: Check = () => true): ItemDecision => ({
  gates,
  decide: (facts) => {
    const findingCounts: ReadonlyMap<string, number> = facts.findingCounts;
    return check(facts) && !gates.some((gate) => findingCounts.has(gate)) ? 'held' : 'no';
  },
});

/** Enforced on some sheets, measured on others. */
export const heldWhere = (where: Check, held: ItemDecision, other: ItemDecision): ItemDecision => ({
  gates: held.gates,
  decide: (facts) => (where(facts) ? held : other).decide(facts),
});

/** Items of a domain from their numbers, words and judges. */
export const itemsOf = (
  domain: QualityDomain,
  rows: readonly (readonly [number, string, ItemDecision])[],
): QualityItem[] => rows.map(([number, asks, judge]) => ({ domain, number, asks, ...judge }));
