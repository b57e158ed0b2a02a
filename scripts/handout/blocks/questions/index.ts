import { inBox } from '../../from-markdown/directives/block-directive.ts';
import { container } from '../../from-markdown/directives/directive-rule.ts';
import { free } from '../../from-markdown/directives/places.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertQuestions } from './convert-questions.ts';

/** Questions to tick. */
export const questions: BlockDefinition<'questions'> = {
  words: ({ items }, inner) => inner.items(items),
  inside: ({ items }) => items.flatMap(({ blocks }) => blocks),
  containers: {
    questions: {
      rule: container(':::questions'),
      place: free,
      convert: inBox(convertQuestions),
      hasLabels: true,
    },
  },
  isCue: true,
  isAction: true,
  isTool: true,
};
