import type { Handout } from '../../model/handout.ts';
import { type PrintJob, printJobs } from './print-jobs.ts';
import { isSelected, type Selection } from './selection.ts';

/** Every requested PDF, sheet by sheet. */
export const planJobs = (handouts: Handout[], selection: Selection): PrintJob[] =>
  printJobs(handouts, selection).filter(({ handout: { id, language }, edition, ...job }) =>
    isSelected(selection, { ...job, id, language, edition: edition.name }),
  );
