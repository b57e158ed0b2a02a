import type { BlockDefinition } from '../definition.ts';

/** A heading inside a section. */
export const heading: BlockDefinition<'heading'> = {
  words: (block) => [block.children],
  pairWords: () => [],
};
