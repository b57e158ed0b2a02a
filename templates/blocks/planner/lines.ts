import type { BlockWriter } from '../../lines/block-writer.ts';
import { paragraph } from '../../lines/line.ts';

/** The planner as its columns to write in: empty rows have nothing to say. */
export const lines: BlockWriter<'planner'> = ({ head }, { phrases }) =>
  head.flatMap((label) => paragraph(phrases.spaceToWrite(label)));
