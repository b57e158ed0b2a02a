import type { BlockWriter } from '../../lines/block-writer.ts';
import { heading } from '../../lines/line.ts';

/** A heading inside a section. */
export const lines: BlockWriter<'heading'> = ({ level, children }, { wordsOf }) =>
  heading(level, wordsOf(children));
