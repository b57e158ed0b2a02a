import type { Tightness } from '../../templates/type-styles.ts';
import { forPen, isForPen } from './for-pen.ts';
import type { Job } from './job.ts';
import { loosest } from './loosest.ts';

type Paged = { pages: number };

/**
 * A bilingual edition as designed, or tighter where form fields or the clinic's own words would add a page to the one for a pen
 * with an empty profile. `addedPages` are those added nevertheless.
 */
export const fitBilingual = async <Laid extends Paged>(
  job: Job,
  layOut: (job: Job, tightness: Tightness) => Promise<Laid>,
): Promise<{ laidOut: Laid; addedPages: number }> => {
  const empty = await layOut(forPen(job), 0);
  if (isForPen(job)) return { laidOut: empty, addedPages: 0 };
  const laidOut = await loosest<Laid>(
    0,
    empty.pages,
    ({ pages }) => pages,
    (tightness) => layOut(job, tightness),
  );
  return { laidOut, addedPages: Math.max(0, laidOut.pages - empty.pages) };
};
