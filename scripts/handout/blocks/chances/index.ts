import { inBox } from '../../from-markdown/directives/block-directive.ts';
import { container } from '../../from-markdown/directives/directive-rule.ts';
import { free } from '../../from-markdown/directives/places.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertChances } from './convert-chances.ts';

/** Chances out of 100 people. */
export const chances: BlockDefinition<'chances'> = {
  words: ({ items }) => items.map(({ words }) => words),
  containers: {
    chances: {
      rule: container(':::chances'),
      place: free,
      convert: inBox(convertChances),
      hasLabels: true,
      mayBeLong: true,
    },
  },
};
