import type { Condition } from './conditions.ts';
import type { FindingDetails } from './finding.ts';
import type { PdfFile } from './pdf/types.ts';

/** A family of conditions and the function that checks them. */
export type Check<Name extends Condition = Condition> = {
  conditions: readonly Name[];
  find: (pdf: PdfFile) => FindingDetails<Name>[];
};

/** Defines a check, which may report only its own conditions. */
export const check = <const Name extends Condition>(
  conditions: readonly Name[],
  find: (pdf: PdfFile) => FindingDetails<Name>[],
): Check<Name> => ({ conditions, find });
