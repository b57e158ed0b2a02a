import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Handout } from '../../scripts/model/handout.ts';
import type { Condition } from '../../scripts/pdf-check/conditions.ts';

/** One way to spoil the good sheet, and exactly what must be found. */
export type Mutation = {
  name: string;
  found: Condition[];
  /** Changes the objects. */
  spoil?: (document: PDFDocument) => void;
  /** Changes the finished bytes. */
  spoilBytes?: (bytes: Uint8Array) => Uint8Array;
  /** What the handout says instead, while the PDF stays as it is. */
  handout?: (handout: Handout) => Handout;
  /** As a file that no manifest knows. */
  foreign?: boolean;
};

/** A mutation of objects. */
export const spoiled = (
  name: string,
  found: Condition[],
  spoil: (document: PDFDocument) => void,
  foreign = false,
): Mutation => ({ name, found, spoil, foreign });
