import type { ClinicFact, FigureName, PictogramName } from './model.ts';

const names = <Name extends string>(all: Record<Name, true>): ReadonlySet<string> =>
  new Set(Object.keys(all));

/** Pictograms an author may name in `:icon[…]`. */
export const PICTOGRAMS = names<PictogramName>({
  'blood-test': true,
  bone: true,
  breast: true,
  bruise: true,
  calendar: true,
  chat: true,
  checklist: true,
  diarrhea: true,
  dizzy: true,
  drip: true,
  emergency: true,
  fever: true,
  food: true,
  hair: true,
  hand: true,
  heart: true,
  hot: true,
  joint: true,
  lungs: true,
  mood: true,
  mouth: true,
  nausea: true,
  'pain-relief': true,
  people: true,
  phone: true,
  pills: true,
  prostate: true,
  radiation: true,
  scan: true,
  skin: true,
  support: true,
  surgery: true,
  swelling: true,
  syringe: true,
  target: true,
  tired: true,
  walking: true,
  weight: true,
});

/** Drawings an author may name in `::figure{name=…}` and `:::panel{figure=…}`. */
export const FIGURES = names<FigureName>({
  'living-bone': true,
  'bone-balance': true,
  'cells-travel': true,
  'balance-upset': true,
  'balance-restored': true,
  'hormone-reaches-cell': true,
  'hormone-blocked': true,
  'fast-cells-grow': true,
  'chemotherapy-stops-growth': true,
  'body-bones': true,
  'whole-body': true,
  'one-area': true,
});

/** Facts an author may name in `:clinic[…]`. */
export const CLINIC_FACTS = names<ClinicFact>({
  name: true,
  phone: true,
  'after-hours': true,
  '24-hour': true,
  emergency: true,
  fever: true,
  'distance-radium-223': true,
  'distance-lutetium': true,
  'distance-iodine': true,
  'distance-strontium': true,
  'distance-samarium': true,
});
