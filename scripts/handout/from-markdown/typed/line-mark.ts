import type { DiagnosticDetails } from '../../../diagnostics/diagnostic.ts';

/**
 * Where a mark counts: on each line; at the start of a paragraph or after a line that ends with a colon;
 * after such a line alone; on lines that follow each other as in a list; or on two lines below each other. A
 * sentence may go on with it elsewhere.
 */
export type MarkPosition = 'line' | 'paragraph' | 'colon' | 'series' | 'adjacent';

/** A sign at the start of a line that looks like Markdown and is text. */
export type LineMark = Omit<DiagnosticDetails, 'place'> & { pattern: RegExp; where: readonly MarkPosition[] };
