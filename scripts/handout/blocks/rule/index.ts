import type { BlockDefinition } from '../definition.ts';

/** A line across the text. */
export const rule: BlockDefinition<'rule'> = { words: () => [] };
