import { label } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';
import { joinSteps } from '../list/join-steps.ts';

/** What holds for one cancer type only, on a sheet for all; `only` and `pair` make it. */
export const group: BlockDefinition<'group'> = {
  words: (block, inner) => [...label(block.label), ...inner.blocks(block.blocks)],
  join: joinSteps,
  inside: ({ blocks }) => blocks,
};
