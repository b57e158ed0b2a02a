import type { FunctionComponent } from 'react';
import type { HandoutKind } from '../scripts/handout/model.ts';
import { CancerTypeHandout } from './cancer-type-handout.tsx';
import { GuideHandout } from './guide-handout.tsx';
import type { SheetContext } from './sheet-context.tsx';
import { TreatmentHandout } from './treatment-handout.tsx';

/** The page composition of every kind of handout. */
export const templates: Record<HandoutKind, FunctionComponent<{ sheet: SheetContext }>> = {
  treatment: TreatmentHandout,
  pair: TreatmentHandout,
  booklet: TreatmentHandout,
  'cancer-type': CancerTypeHandout,
  guide: GuideHandout,
};
