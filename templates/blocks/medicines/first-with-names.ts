import type { MedicineGroup } from '../../../scripts/model/handout.ts';

/** Position of the first group with boxes to tick: it says aloud what the boxes of all groups are for. */
export const firstWithNames = (groups: readonly MedicineGroup[]): number =>
  groups.findIndex(({ names }) => names.length > 0);
