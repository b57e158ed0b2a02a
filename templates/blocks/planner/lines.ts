import type { BlockWriter } from '../../lines/block-writer.ts';
import { paragraph } from '../../lines/line.ts';

/** The planner as its column heads: empty rows are skipped. */
export const lines: BlockWriter<'planner'> = ({ head }, { phrases }) =>
  head.flatMap((label) => paragraph(phrases.spaceToWrite(label)));
