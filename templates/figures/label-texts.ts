import type { FigureLanguage } from './figure-props.ts';

const en = {
  'living-bone': { outside: 'hard outside', inside: 'spongy inside' },
  'bone-balance': { builders: 'builder cells', clearers: 'clearer cells' },
  'cells-travel': { origin: 'first cancer', blood: 'blood', bone: 'bone' },
  'balance-upset': { cancer: 'cancer cells', weak: 'weak bone' },
  'balance-restored': { treatment: 'treatment', cancer: 'cancer may slow' },
  'hormone-reaches-cell': { hormone: 'hormone', cell: 'cancer cell' },
  'hormone-blocked': { treatment: 'treatment' },
  'fast-cells-grow': { cells: 'cancer cells', blood: 'blood' },
  'chemotherapy-stops-growth': { cells: 'cancer cells', medicine: 'medicine in blood' },
  'body-bones': {
    skull: 'skull',
    spine: 'spine',
    ribs: 'ribs',
    arm: 'upper arm',
    pelvis: 'pelvis',
    thigh: 'thigh',
  },
};

/** The words on each drawing by language: one short line each, measured to fit by the tests. */
export const labelTexts: Record<FigureLanguage, typeof en> = { en };
