import { type Answer, type Domain, ITEMS, type Item } from './items.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** Items that a machine decided, and those that only a reader can. */
type DomainScore = {
  yes: number[];
  no: number[];
  notApplicable: number[];
  open: number[];
  /** yes / (yes + no) of what the machine decided; null when it decided nothing. */
  percent: number | null;
};

/** The scores of one sheet by the machine's items alone. */
export type SheetScore = { id: string; language: string; kind: string; scores: Record<Domain, DomainScore> };

type Answered = Item & { answer: Answer | null };

const numbers = (items: readonly Answered[], answer: Answer | null): number[] =>
  items.filter((item) => item.answer === answer).map(({ number }) => number);

const scoreDomain = (items: readonly Answered[]): DomainScore => {
  const yes = numbers(items, 'yes');
  const no = numbers(items, 'no');
  const decided = yes.length + no.length;
  return {
    ...{ yes, no, notApplicable: numbers(items, 'n/a'), open: numbers(items, null) },
    percent: decided === 0 ? null : Math.round((100 * yes.length) / decided),
  };
};

/** What the machine answers to each item; null leaves it to a reader. */
export const answersOf = (facts: SheetFacts): Answered[] =>
  ITEMS.map((item) => ({ ...item, answer: item.decide?.(facts) ?? null }));

/** A sheet scored on every item that a machine can decide. */
export const scoreSheet = (facts: SheetFacts): SheetScore => {
  const answers = answersOf(facts);
  const score = (domain: Domain): DomainScore => scoreDomain(answers.filter((one) => one.domain === domain));
  const { id, language, kind } = facts.handout;
  return {
    ...{ id, language, kind },
    scores: {
      understandability: score('understandability'),
      actionability: score('actionability'),
      cdc: score('cdc'),
    },
  };
};
