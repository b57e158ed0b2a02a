import type { Inline } from '../inlines.ts';

type Align = 'left' | 'center' | 'right' | null;

/** A plain table of an author, row by row and cell by cell. */
export type Table = { type: 'table'; align: Align[]; head: Inline[][]; rows: Inline[][][] };
