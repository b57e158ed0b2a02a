import type { BlockWriter } from '../../lines/block-writer.ts';
import { paragraph } from '../../lines/line.ts';
import { picture } from '../../lines/picture.ts';

/** A drawing's description, then its caption. */
export const lines: BlockWriter<'figure'> = ({ name, caption }, context) => [
  ...picture(name, context),
  ...paragraph(context.wordsOf(caption)),
];
