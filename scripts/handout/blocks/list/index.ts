import { leaf } from '../../from-markdown/directives/directive-rule.ts';
import { free } from '../../from-markdown/directives/places.ts';
import { slot } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertGlossary } from './convert-glossary.ts';
import { joinSteps } from './join-steps.ts';
import { checkGaps } from './number-lists.ts';

/** A bulleted or numbered list, and the glossary, which is a list of terms. */
export const list: BlockDefinition<'list'> = {
  words: ({ ordered, start, items }, inner) => [
    ...(ordered ? slot(`list.${start}`) : []),
    ...inner.items(items),
  ],
  check: checkGaps,
  join: joinSteps,
  inside: ({ items }) => items.flatMap(({ blocks }) => blocks),
  leaves: {
    glossary: {
      rule: leaf('::glossary{group="treatment"}', 'group'),
      place: free,
      convert: convertGlossary,
    },
  },
  isCue: true,
  isAction: true,
};
