import type { DiagnosticDetails } from '../../../diagnostics/diagnostic.ts';

/**
 * Where a mark counts: on each line; at the start of a paragraph or after a line that ends with a colon; only
 * after such a line; on consecutive lines as in a list; or on two consecutive lines. Elsewhere it may be part
 * of a sentence.
 */
export type MarkPosition = 'line' | 'paragraph' | 'colon' | 'series' | 'adjacent';

/** A sign at the start of a line that looks like Markdown and is text. */
export type LineMark = Omit<DiagnosticDetails, 'place'> & { pattern: RegExp; where: readonly MarkPosition[] };
