import type { Inline } from '../inlines.ts';
import type { PictogramName } from '../vocabulary.ts';

/** One side effect; `appliesTo` as in a list item. */
export type SideEffect = {
  pictogram: PictogramName | null;
  appliesTo: string | null;
  notice: Inline[];
  doThis: Inline[];
  tellUs: Inline[];
};

/** The table of side effects: what to notice, what to do, when to tell the care team. */
export type SideEffects = {
  type: 'side-effects';
  head: [Inline[], Inline[], Inline[]];
  rows: SideEffect[];
};
