import type { PDFDict } from '@cantoo/pdf-lib';
import { nameAt } from '../objects.ts';

/** Standard structure types (ISO 32000-1, 14.8.4). */
export const STANDARD_TYPES: ReadonlySet<string> = new Set(
  [
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private',
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot',
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form',
  ].flatMap((types) => types.split(' ')),
);

/** Standard inline types: no space separates their text from the text around them. */
export const INLINE_TYPES: ReadonlySet<string> = new Set(
  'Span Quote Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP'.split(' '),
);

/** The result of role mapping: a standard type, an unknown type, or a cycle. */
export type Role = { type: string; end: 'standard' | 'unknown' | 'circle' };

/** Follows the role map from a type to its end. */
export const roleOf = (type: string, roleMap: PDFDict | null): Role => {
  const seen = new Set<string>();
  let current = type;
  while (!STANDARD_TYPES.has(current)) {
    if (seen.has(current)) return { type, end: 'circle' };
    seen.add(current);
    const next = nameAt(roleMap, current);
    if (next === null) return { type: current, end: 'unknown' };
    current = next;
  }
  return { type: current, end: 'standard' };
};

/** Level of a numbered heading type, else null. */
export const headingLevel = (role: string): number | null => {
  const digits = /^H([1-9]\d*)$/.exec(role)?.[1];
  return digits === undefined ? null : Number(digits);
};
