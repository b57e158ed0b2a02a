import { inBox } from '../../from-markdown/directives/block-directive.ts';
import { container } from '../../from-markdown/directives/directive-rule.ts';
import { free } from '../../from-markdown/directives/places.ts';
import { label } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertSideEffects } from './convert-side-effects.ts';

/** The table of side effects. */
export const sideEffects: BlockDefinition<'side-effects'> = {
  words: ({ head, rows }) => [
    ...head,
    ...rows.flatMap((row) => [...label(row.appliesTo), row.notice, row.doThis, row.tellUs]),
  ],
  containers: {
    'side-effects': { rule: container(':::side-effects'), place: free, convert: inBox(convertSideEffects) },
  },
  isAction: true,
};
