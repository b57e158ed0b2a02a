import type { BlockDrawing } from '../drawing.ts';
import { TwinTreatmentMap } from './bilingual.tsx';
import { TreatmentMaps } from './paper.tsx';
import { WebTreatmentMap } from './web.tsx';

/** The treatments of one passage reach, next to those of the other. */
export const treatmentMap: BlockDrawing<'treatment-map'> = {
  Paper: ({ block, beside, width }) => (
    <TreatmentMaps maps={beside?.type === 'treatment-map' ? [block, beside] : [block]} width={width} />
  ),
  bilingual: {
    Draw: TwinTreatmentMap,
    parts: ({ choices }) => choices.map(({ code, pictogram }) => `${code} ${pictogram}`),
  },
  Web: ({ block }) => <WebTreatmentMap map={block} />,
  isWide: true,
  takesBeside: (next) => next.type === 'treatment-map',
};
