import type { BlockDefinition } from '../definition.ts';

/** A plain table. */
export const table: BlockDefinition<'table'> = { words: ({ head, rows }) => [...head, ...rows.flat()] };
