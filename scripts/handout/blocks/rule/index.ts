import type { BlockDefinition } from '../definition.ts';

/** A horizontal rule. */
export const rule: BlockDefinition<'rule'> = { words: () => [] };
