import type { BlockWriter } from '../../lines/block-writer.ts';
import { item } from '../../lines/line.ts';

/** Chances in words, which say the number that the picture beside them shows. */
export const lines: BlockWriter<'chances'> = ({ items }, { wordsOf }) =>
  items.map(({ words }) => item(wordsOf(words)));
