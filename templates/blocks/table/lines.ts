import type { BlockWriter } from '../../lines/block-writer.ts';
import { row, tableHead } from '../../lines/table-lines.ts';

/** A plain table, row by row. */
export const lines: BlockWriter<'table'> = ({ head, rows }, context) => {
  const heads = head.map((inlines) => context.wordsOf(inlines));
  return [...tableHead(heads, context), ...rows.flatMap((cells) => row({ cells }, heads, context))];
};
