import type { ClinicFact, ClinicProfile, Inline } from '../../../scripts/model/handout.ts';

/** Label of a line to write on; `fact` is what the clinic has typed for it, printed instead of the line. */
export type LineLabel = { words: readonly Inline[]; fact: Inline | null };

/** Facts that a clinic may leave open, and what it has typed for them. */
const TYPED: Partial<Record<ClinicFact, (clinic: ClinicProfile) => string | null>> = {
  name: ({ name }) => name,
  phone: ({ phones }) => phones.day ?? phones.allHours,
  'after-hours': ({ phones }) => phones.afterHours ?? phones.allHours,
  '24-hour': ({ phones }) => phones.allHours,
};

const isTyped = (fact: ClinicFact, clinic: ClinicProfile | null): boolean => {
  const typed = TYPED[fact];
  return clinic !== null && (typed === undefined || typed(clinic) !== null);
};

const withoutEndSpace = (words: readonly Inline[]): Inline[] =>
  words.map((word, index) =>
    word.type === 'text' && index === words.length - 1 ? { ...word, value: word.value.trimEnd() } : word,
  );

/** A label that ends in a fact of the clinic (null: a page of no clinic), which staff write where it is open. */
export const lineLabel = (label: readonly Inline[], clinic: ClinicProfile | null): LineLabel => {
  const last = label.at(-1);
  if (last?.type !== 'clinic-fact') return { words: label, fact: null };
  return { words: withoutEndSpace(label.slice(0, -1)), fact: isTyped(last.fact, clinic) ? last : null };
};

/** The label with what the clinic has typed. */
export const labelWithFact = ({ words, fact }: LineLabel): readonly Inline[] =>
  fact === null ? words : [...words, { type: 'text', value: ' ' }, { type: 'strong', children: [fact] }];
