import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Handout } from '../../scripts/model/handout.ts';
import type { Condition } from '../../scripts/pdf-check/conditions.ts';

/** One mutation of the valid sheet, and exactly the expected findings. */
export type Mutation = {
  name: string;
  found: Condition[];
  /** Changes the objects. */
  spoil?: (document: PDFDocument) => void;
  /** Changes the finished bytes. */
  spoilBytes?: (bytes: Uint8Array) => Uint8Array;
  /** A changed handout, while the PDF stays the same. */
  handout?: (handout: Handout) => Handout;
  /** As a file without a manifest. */
  foreign?: boolean;
};

/** A mutation of objects. */
export const spoiled = (
  name: string,
  found: Condition[],
  spoil: (document: PDFDocument) => void,
  foreign = false,
): Mutation => ({ name, found, spoil, foreign });
