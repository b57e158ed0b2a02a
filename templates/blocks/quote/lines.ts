import type { BlockWriter } from '../../lines/block-writer.ts';

/** A quotation. */
export const lines: BlockWriter<'quote'> = ({ blocks }, { linesOf }) => linesOf(blocks);
