import { inBox } from '../../from-markdown/directives/block-directive.ts';
import { container } from '../../from-markdown/directives/directive-rule.ts';
import { free } from '../../from-markdown/directives/places.ts';
import { label, slot } from '../../text/run.ts';
import type { BlockDefinition } from '../definition.ts';
import { convertTreatmentMap } from './convert-map.ts';

/** The treatments of one passage reach that may be offered, with tick boxes. */
export const treatmentMap: BlockDefinition<'treatment-map'> = {
  words: ({ reach, intro, choices }) => [
    ...slot(`reach.${reach}`),
    intro,
    ...choices.flatMap((choice) => [choice.name, ...label(choice.code), choice.text]),
  ],
  containers: {
    'treatment-map': {
      rule: container(':::treatment-map{reach="whole-body"}', 'reach'),
      place: free,
      convert: inBox(convertTreatmentMap),
      hasLabels: true,
      mayBeLong: true,
    },
  },
  hasDrawing: true,
  isCue: true,
  isTool: true,
};
