import type { BlockDefinition } from '../definition.ts';

/** A quotation. */
export const quote: BlockDefinition<'quote'> = {
  words: ({ blocks }, inner) => inner.blocks(blocks),
  inside: ({ blocks }) => blocks,
};
