import type { BlockWriter } from '../../lines/block-writer.ts';
import { paragraph } from '../../lines/line.ts';

/** Lines to write on, each as the words of its label. */
export const lines: BlockWriter<'write-in'> = ({ labels }, { wordsOf, phrases }) =>
  labels.flatMap((label) => paragraph(phrases.spaceToWrite(wordsOf(label))));
