import { z } from 'zod';
import { capitals, day, line, strict } from './values.ts';

/** A sheet that was handed out once and must not be any more. */
const withdrawnSheet = strict({
  id: line,
  language: line,
  /** Printed on the paper that people still have at home. */
  code: capitals(/^[A-Z0-9]{2,8}(?:-[A-Z0-9]{1,8})?$/, 'the code of the sheet, such as HT-PRO'),
  since: day,
  /** One plain sentence for readers: the catalogue prints it. */
  reason: line,
  /** Id of the replacement sheet. */
  replacedBy: line.nullable(),
});

/** `withdrawn.yaml`. */
export const withdrawn = z.array(withdrawnSheet);

/**
 * A sheet that is never built again: since when, why (a sentence for readers), and the id of its replacement.
 */
export type WithdrawnRow = z.infer<typeof withdrawnSheet>;
