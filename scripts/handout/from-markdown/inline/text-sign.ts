import type { DiagnosticDetails } from '../../../diagnostics/diagnostic.ts';

/** Characters that the author meant as markup: they would be printed literally. */
export type TextSign = Omit<DiagnosticDetails, 'place'> & {
  /** The group `words` is shown to the author. */
  pattern: RegExp;
};
