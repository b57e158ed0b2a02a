import type { ItemVerdict, QualityDomain, QualityItem } from './item.ts';
import { ITEMS } from './items.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** Item numbers of a domain, by their automatic answer. */
export type DomainScore = {
  /** Enforced by the build, so the same on all sheets. */
  held: number[];
  /** Measured on this sheet; they can fail. */
  yes: number[];
  no: number[];
  notApplicable: number[];
  /** For a reader; not counted. */
  open: number[];
  /** yes / (yes + no) of the measured items, in percent; null if there are none. */
  percent: number | null;
};

/** The scores of one sheet, without items for a reader. */
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

/** The automatic answer of each item. */
export const answersOf = (facts: SheetFacts): AnsweredItem[] =>
  ITEMS.map((item) => ({ ...item, verdict: item.decide(facts) }));

/** Scores a sheet by the items of both instruments. */
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
