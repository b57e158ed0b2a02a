import type { BlockWriter } from '../../lines/block-writer.ts';
import { heading } from '../../lines/line.ts';
import { picture } from '../../lines/picture.ts';

/** A story in pictures: the number, heading and words of each. */
export const lines: BlockWriter<'panels'> = (block, context) =>
  block.panels.flatMap((panel, index) => [
    ...heading(context.level, `${context.phrases.panel(index + 1)}. ${context.wordsOf(panel.heading)}`),
    ...picture(panel.figure, context),
    ...context.linesOf(panel.blocks),
  ]);
