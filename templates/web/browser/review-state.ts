import type { CatalogueSheet } from './data.ts';

/** Whether a sheet may be handed over: never reviewed, overdue, or reviewed. */
export type ReviewState = 'draft' | 'overdue' | 'reviewed';

/** The state of a sheet on a day (YYYY-MM-DD); on the last day of its review it may still be used. */
export const reviewState = ({ until }: Pick<CatalogueSheet, 'until'>, today: string): ReviewState => {
  if (until === null) return 'draft';
  return until < today ? 'overdue' : 'reviewed';
};
