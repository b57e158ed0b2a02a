import type { BlockWriter } from '../../lines/block-writer.ts';
import { paragraph } from '../../lines/line.ts';

/** A paragraph. */
export const lines: BlockWriter<'paragraph'> = ({ children }, { wordsOf }) => paragraph(wordsOf(children));
