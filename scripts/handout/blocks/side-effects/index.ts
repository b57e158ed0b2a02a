import type { SideEffect } from '../../../model/handout.ts';
import { inBox } from '../../from-markdown/directives/block-directive.ts';
import { container } from '../../from-markdown/directives/directive-rule.ts';
import { free } from '../../from-markdown/directives/places.ts';
import { label } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertSideEffects } from './convert-side-effects.ts';

/** The label of a row, unless the row above has the same one, which covers both. */
const labelOver = (rows: readonly SideEffect[], index: number): string | null => {
  const name = rows[index]?.appliesTo ?? null;
  return name === rows[index - 1]?.appliesTo ? null : name;
};

/** The table of side effects. */
export const sideEffects: BlockDefinition<'side-effects'> = {
  words: ({ head, rows }) => [
    ...head,
    ...rows.flatMap((row, index) => [...label(labelOver(rows, index)), row.notice, row.doThis, row.tellUs]),
  ],
  containers: {
    'side-effects': { rule: container(':::side-effects'), place: free, convert: inBox(convertSideEffects) },
  },
  pairWords: ({ rows }) => rows.flatMap(({ notice, doThis, tellUs }) => [notice, doThis, tellUs]),
  isAction: true,
};
