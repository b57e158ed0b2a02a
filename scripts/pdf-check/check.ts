import type { Condition } from './conditions.ts';
import type { DiagnosticDetails } from './finding.ts';
import type { PdfFile } from './pdf/types.ts';

/** One family of conditions: what it can find, and how it looks. */
export type Check<Name extends Condition = Condition> = {
  conditions: readonly Name[];
  find: (pdf: PdfFile) => DiagnosticDetails<Name>[];
};

/** A check that finds errors of its own conditions only. */
export const check = <const Name extends Condition>(
  conditions: readonly Name[],
  find: (pdf: PdfFile) => DiagnosticDetails<Name>[],
): Check<Name> => ({ conditions, find });
