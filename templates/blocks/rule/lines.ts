import type { BlockWriter } from '../../lines/block-writer.ts';

/** A line across the text. */
export const lines: BlockWriter<'rule'> = () => [{ type: 'rule' }];
