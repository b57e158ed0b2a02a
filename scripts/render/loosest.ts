import { TIGHTNESS, type Tightness } from '../../templates/type-styles.ts';
import { EMPTY_CLINIC, isEmptyClinic } from '../model/empty-clinic.ts';
import type { Job } from './job.ts';

/** Whether a job has neither words of a clinic nor form fields. */
export const isForPen = ({ clinic, fillable }: Job): boolean => isEmptyClinic(clinic) && !fillable;

/** The same sheet for a pen, with an empty profile. */
export const forPen = (job: Job): Job =>
  isForPen(job) ? job : { ...job, clinic: EMPTY_CLINIC, fillable: false };

/**
 * The loosest layout, from a tightness on, that has at most `pages` pages; or else the loosest of those with the fewest.
 */
export const loosest = async <Laid>(
  from: Tightness,
  pages: number,
  pagesOf: (laid: Laid) => number,
  layOut: (tightness: Tightness) => Promise<Laid>,
): Promise<Laid> => {
  let best = await layOut(from);
  for (const tightness of TIGHTNESS.slice(from + 1)) {
    if (pagesOf(best) <= pages) break;
    const tighter = await layOut(tightness);
    if (pagesOf(tighter) < pagesOf(best)) best = tighter;
  }
  return best;
};
