import type { BlockWriter } from '../../lines/block-writer.ts';
import { paragraph } from '../../lines/line.ts';

/** Questions, and a line for the reader's own. */
export const lines: BlockWriter<'questions'> = ({ items }, { itemsOf, phrases }) => [
  ...itemsOf(items),
  ...paragraph(phrases.spaceToWrite(phrases.myQuestion)),
];
