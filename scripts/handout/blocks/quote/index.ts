import type { BlockDefinition } from '../definition.ts';

/** Words of somebody else. */
export const quote: BlockDefinition<'quote'> = {
  words: ({ blocks }, inner) => inner.blocks(blocks),
  inside: ({ blocks }) => blocks,
};
