import type { ClinicProfile, Inline } from '../../../scripts/model/handout.ts';
import { isTyped } from '../../clinic/clinic-fact.ts';

/** Label of a line to write on; `fact` is what the clinic has typed for it, printed instead of the line. */
export type LineLabel = { words: readonly Inline[]; fact: Inline | null };

const withoutEndSpace = (words: readonly Inline[]): Inline[] =>
  words.map((word, index) =>
    word.type === 'text' && index === words.length - 1 ? { ...word, value: word.value.trimEnd() } : word,
  );

/** A label that ends in a fact of the clinic (null: a page of no clinic), which staff write where it is open. */
export const lineLabel = (label: readonly Inline[], clinic: ClinicProfile | null): LineLabel => {
  const last = label.at(-1);
  if (last?.type !== 'clinic-fact') return { words: label, fact: null };
  const isKnown = clinic !== null && isTyped(last.fact, clinic);
  return { words: withoutEndSpace(label.slice(0, -1)), fact: isKnown ? last : null };
};

/** The label with what the clinic has typed. */
export const labelWithFact = ({ words, fact }: LineLabel): readonly Inline[] =>
  fact === null ? words : [...words, { type: 'text', value: ' ' }, { type: 'strong', children: [fact] }];
