import { inBox } from '../../from-markdown/directives/block-directive.ts';
import { container } from '../../from-markdown/directives/directive-rule.ts';
import { free, inSection, isInSection, type PlaceRule } from '../../from-markdown/directives/places.ts';
import { label } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertGlance } from './convert-glance.ts';

const place: PlaceRule = (state) => {
  if (state.checking === 'treatments' && state.section !== null) return 'before the first heading';
  if (state.checking === 'cancer-types' && !isInSection('help-at-every-stage', state))
    return inSection('help-at-every-stage', state);
  return free(state);
};

/** The whole sheet, or a section, in short answers. */
export const glance: BlockDefinition<'glance'> = {
  words: ({ title, items }) => [...label(title), ...items.flatMap((item) => [item.label, item.text])],
  containers: {
    'at-a-glance': {
      rule: container(':::at-a-glance'),
      place,
      convert: inBox(convertGlance),
      hasLabels: true,
    },
  },
  pairWords: ({ items }) => items.map(({ text }) => text),
  isCue: true,
};
