import type { DiagnosticDetails } from '../../../diagnostics/diagnostic.ts';

/** A sign in words that the author meant for something else: it would be printed as it is. */
export type TextSign = Omit<DiagnosticDetails, 'place'> & {
  /** The group `words` is what the author is shown. */
  pattern: RegExp;
};
