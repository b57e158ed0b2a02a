import type { Inline } from '../../model/handout.ts';

/** Words that are together in one line or paragraph. */
export type Run = readonly Inline[];

/** Plain words as a run of their own; none for null. */
export const label = (words: string | null): Run[] =>
  words === null ? [] : [[{ type: 'text', value: words }]];

/**
 * A placeholder for words that the templates add, so that a bullet moved to another card or a changed drawing
 * changes the text hash.
 */
export const slot = (name: string): Run[] => label(`{${name}}`);
