import type { FunctionComponent } from 'react';
import type { HandoutKind } from '../scripts/model/handout.ts';

export { BilingualHandout } from './bilingual/bilingual-handout.tsx';

import { CancerTypeHandout } from './page/cancer-type-handout.tsx';
import { GuideHandout } from './page/guide-handout.tsx';
import { TreatmentHandout } from './page/treatment-handout.tsx';
import type { SheetContext } from './sheet-context.tsx';

/** The page composition of every kind of handout. */
export const templates: Record<HandoutKind, FunctionComponent<{ sheet: SheetContext }>> = {
  treatment: TreatmentHandout,
  pair: TreatmentHandout,
  booklet: TreatmentHandout,
  'cancer-type': CancerTypeHandout,
  guide: GuideHandout,
  medicine: TreatmentHandout,
};
