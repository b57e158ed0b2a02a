import type { ItemVerdict, QualityDomain, QualityItem } from './item.ts';
import { ITEMS } from './items.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** The numbers of the items of a domain, by their answer without a reader. */
export type DomainScore = {
  /** Held by the build: no sheet can lack them, so they are alike on all sheets. */
  held: number[];
  /** Measured on this sheet; they can fail. */
  yes: number[];
  no: number[];
  notApplicable: number[];
  /** For a reader; they count neither way. */
  open: number[];
  /** yes / (yes + no) of what was measured, in percent; null when nothing was. */
  percent: number | null;
};

/** The scores of one sheet, without what only a reader can say. */
export type SheetScore = {
  id: string;
  language: string;
  kind: string;
  scores: Record<QualityDomain, DomainScore>;
};

/** An item with its answer for one sheet. */
export type AnsweredItem = QualityItem & { verdict: ItemVerdict };

const numbers = (items: readonly AnsweredItem[], verdict: ItemVerdict): number[] =>
  items.filter((item) => item.verdict === verdict).map(({ number }) => number);

const scoreDomain = (items: readonly AnsweredItem[]): DomainScore => {
  const yes = numbers(items, 'yes');
  const no = numbers(items, 'no');
  const count = yes.length + no.length;
  return {
    held: numbers(items, 'held'),
    yes,
    no,
    notApplicable: numbers(items, 'n/a'),
    open: numbers(items, null),
    percent: count === 0 ? null : Math.round((100 * yes.length) / count),
  };
};

/** The answer of each item without a reader. */
export const answersOf = (facts: SheetFacts): AnsweredItem[] =>
  ITEMS.map((item) => ({ ...item, verdict: item.decide(facts) }));

/** A sheet by the items of both instruments. */
export const scoreSheet = (facts: SheetFacts): SheetScore => {
  const answers = answersOf(facts);
  const score = (domain: QualityDomain): DomainScore =>
    scoreDomain(answers.filter((one) => one.domain === domain));
  const { id, language, kind } = facts.handout;
  return {
    id,
    language,
    kind,
    scores: {
      understandability: score('understandability'),
      actionability: score('actionability'),
      cdc: score('cdc'),
    },
  };
};
