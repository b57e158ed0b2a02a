import type { BlockWriter } from '../../lines/block-writer.ts';
import { paragraph } from '../../lines/line.ts';

/** Lines to write on, as their labels. */
export const lines: BlockWriter<'write-in'> = ({ labels }, { wordsOf, phrases }) =>
  labels.flatMap((label) => paragraph(phrases.spaceToWrite(wordsOf(label))));
