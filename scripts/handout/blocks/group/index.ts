import { label } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';
import { joinSteps } from '../list/join-steps.ts';

/** Text for one cancer type only, on a sheet for all; made by `only` and `pair`. */
export const group: BlockDefinition<'group'> = {
  words: (block, inner) => [...label(block.label), ...inner.blocks(block.blocks)],
  join: joinSteps,
  inside: ({ blocks }) => blocks,
};
