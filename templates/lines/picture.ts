import type { FigureName } from '../../scripts/model/handout.ts';
import type { LinearContext } from './block-writer.ts';
import { type Line, note } from './line.ts';

/** A drawing as the words that describe it. */
export const picture = (name: FigureName, { figures, formats }: LinearContext): Line[] =>
  note(formats.picture(figures.altTexts[name]));
