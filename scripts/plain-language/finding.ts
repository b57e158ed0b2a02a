import type { PositionedNode } from '../handout/from-markdown/state.ts';
import type { WordingMatch, WordingRule } from '../model/plain-language.ts';

/** Rules of plain language that can be waived on a line, with a reason; safety and the reading level cannot. */
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
  'plain/telegraphic',
  'plain/the-patient',
] as const satisfies readonly WordingRule[];

/** A finding of a rule in one text of a file; its column is found by its words. */
export type WordingFinding = WordingMatch & { at: PositionedNode };
