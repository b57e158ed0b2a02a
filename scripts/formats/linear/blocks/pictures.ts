import type { FigureName } from '../../../model/handout.ts';
import type { BlockWriter, LinearContext } from '../block-writer.ts';
import { heading, type Line, note, paragraph } from '../line.ts';

const picture = (name: FigureName, { figures, formats }: LinearContext): Line[] =>
  note(formats.picture(figures.altTexts[name]));

/** A drawing as what it shows, then its caption. */
export const figure: BlockWriter<'figure'> = ({ name, caption }, context) => [
  ...picture(name, context),
  ...paragraph(context.wordsOf(caption)),
];

/** A picture of an author as its alternative text. */
export const image: BlockWriter<'image'> = ({ alt }, { formats }) =>
  alt === '' ? [] : note(formats.picture(alt));

/** A story in pictures: each picture with its number, heading and words. */
export const panels: BlockWriter<'panels'> = (block, context) =>
  block.panels.flatMap((panel, index) => [
    ...heading(context.level, `${context.phrases.panel(index + 1)}. ${context.wordsOf(panel.heading)}`),
    ...picture(panel.figure, context),
    ...context.linesOf(panel.blocks),
  ]);
