/** Names an author may use. Types only; imports nothing. */

/** Facts that belong to the clinic, not to the text; filled in from the clinic profile when rendered. */
export type ClinicFact = 'name' | 'phone' | 'after-hours' | 'emergency' | 'fever';

/** Small pictures beside a word, drawn as decoration. */
export type PictogramName =
  | 'blood-test'
  | 'bone'
  | 'breast'
  | 'bruise'
  | 'calendar'
  | 'chat'
  | 'checklist'
  | 'diarrhea'
  | 'dizzy'
  | 'drip'
  | 'emergency'
  | 'fever'
  | 'food'
  | 'hair'
  | 'hand'
  | 'heart'
  | 'hot'
  | 'joint'
  | 'lungs'
  | 'mood'
  | 'mouth'
  | 'nausea'
  | 'pain-relief'
  | 'people'
  | 'phone'
  | 'pills'
  | 'prostate'
  | 'radiation'
  | 'scan'
  | 'skin'
  | 'support'
  | 'surgery'
  | 'swelling'
  | 'syringe'
  | 'target'
  | 'tired'
  | 'walking'
  | 'weight';

/** Drawings with an alt text of their own; each is one component in `templates/figures/`. */
export type FigureName =
  | 'living-bone'
  | 'bone-balance'
  | 'cells-travel'
  | 'balance-upset'
  | 'balance-restored'
  | 'hormone-reaches-cell'
  | 'hormone-blocked'
  | 'fast-cells-grow'
  | 'chemotherapy-stops-growth'
  | 'body-bones'
  | 'whole-body'
  | 'one-area';
