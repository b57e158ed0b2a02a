import { leaf } from '../../from-markdown/directives/directive-rule.ts';
import { anywhere } from '../../from-markdown/directives/places.ts';
import { slot } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertFigure } from './convert-figure.ts';

/** A drawing of the project with its caption. */
export const figure: BlockDefinition<'figure'> = {
  words: ({ name, caption }) => [...slot(`figure.${name}`), caption],
  leaves: {
    figure: {
      rule: leaf('::figure[Caption.]{name="living-bone"}', 'name'),
      place: anywhere,
      convert: convertFigure,
    },
  },
  hasDrawing: true,
  isCue: true,
};
