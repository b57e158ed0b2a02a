import { label } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';

/** A table of empty rows to fill in; every booklet ends with one, and no author writes it. */
export const planner: BlockDefinition<'planner'> = {
  words: ({ head }) => head.flatMap(label),
  pairWords: () => [],
  isTool: true,
};
