import type { PDFDocument } from '@cantoo/pdf-lib';
import type { HandoutCondition } from '../../scripts/handout-check/conditions.ts';
import type { Handout } from '../../scripts/model/handout.ts';

/** One mutation of the valid sheet, and exactly the expected findings. */
export type Mutation = {
  name: string;
  found: HandoutCondition[];
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
  found: HandoutCondition[],
  spoil: (document: PDFDocument) => void,
  foreign = false,
): Mutation => ({ name, found, spoil, foreign });
