import type { BlockWriter } from '../../lines/block-writer.ts';
import { item } from '../../lines/line.ts';

/** Chances in words, which contain the number that the picture shows. */
export const lines: BlockWriter<'chances'> = ({ items }, { wordsOf }) =>
  items.map(({ words }) => item(wordsOf(words)));
