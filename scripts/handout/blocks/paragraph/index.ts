import type { BlockDefinition } from '../definition.ts';

/** Words that stand together. */
export const paragraph: BlockDefinition<'paragraph'> = { words: (block) => [block.children] };
