import type { BlockDefinition } from '../definition.ts';

/** Words in one line. */
export const paragraph: BlockDefinition<'paragraph'> = { words: (block) => [block.children] };
