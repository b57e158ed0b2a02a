import type { Inline } from '../inlines.ts';
import type { PictogramName } from '../vocabulary.ts';

/** One treatment that a person may be offered. */
export type TreatmentChoice = {
  pictogram: PictogramName | null;
  name: Inline[];
  /** Code of the treatment's own sheet for this cancer type, when there is one. */
  code: string | null;
  text: Inline[];
};

/** The treatments of one reach, to tick. */
export type TreatmentMap = {
  type: 'treatment-map';
  reach: 'whole-body' | 'one-area';
  intro: Inline[];
  choices: TreatmentChoice[];
};
