import type { Placed } from '../handout/from-markdown/state.ts';

/** Rules of plain language that can be waived on a line, with a reason. */
export const WAIVABLE = [
  'plain/inclusive-wording',
  'plain/jargon',
  'plain/long-list',
  'plain/long-paragraph',
  'plain/long-sentence',
  'plain/number-form',
  'plain/passive',
  'plain/repeated-word',
  'plain/simpler-word',
  'plain/the-patient',
] as const;

/** A rule of plain language that is about words of a file; safety and the reading level cannot be waived. */
type WordingRule = (typeof WAIVABLE)[number] | 'plain/chance-word' | 'plain/vague-sign';

/** What a rule found in one text of a file. */
export type Finding = {
  rule: WordingRule;
  /** Style is a warning; what readers stumble over is an error. */
  severity: 'error' | 'warning';
  at: Placed;
  /** The words at error, as they stand in the text: they are looked for to find the column. */
  words: string;
  found: string;
  expected: string;
  fix: string;
};
