import { container } from '../../from-markdown/directives/directive-rule.ts';
import { free } from '../../from-markdown/directives/places.ts';
import { slot } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertPanel } from './convert-panel.ts';

/** A story in pictures; consecutive panels are one story. */
export const panels: BlockDefinition<'panels'> = {
  words: (block, inner) =>
    block.panels.flatMap(({ figure, heading, blocks }) => [
      ...slot(`figure.${figure}`),
      heading,
      ...inner.blocks(blocks),
    ]),
  inside: (block) => block.panels.flatMap(({ blocks }) => blocks),
  containers: {
    panel: {
      rule: container(':::panel{figure="living-bone"}', 'figure'),
      place: free,
      convert: convertPanel,
    },
  },
  hasDrawing: true,
  isCue: true,
  join: (one, next) =>
    next.type === 'panels' ? { type: 'panels', panels: [...one.panels, ...next.panels] } : null,
};
