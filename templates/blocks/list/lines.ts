import type { BlockWriter } from '../../lines/block-writer.ts';

/** A bulleted or numbered list. */
export const lines: BlockWriter<'list'> = ({ ordered, start, items }, { itemsOf }) =>
  ordered ? itemsOf(items, (index) => `${start + index}.`) : itemsOf(items);
