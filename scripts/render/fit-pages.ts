import { TIGHTNESS, type Tightness } from '../../templates/theme.ts';
import { EMPTY_CLINIC, isEmptyClinic } from '../model/empty-clinic.ts';
import type { Job } from './job.ts';
import type { Fit } from './sheet-element.ts';

type Paged = { pages: number };
type LayOutSheet<Laid extends Paged> = (job: Job, fit: Fit) => Promise<Laid>;
/** `short`: the sheet while it is not set as a long one. */
type Fitted<Laid extends Paged> = { laidOut: Laid; short: Laid };

/** A sheet of more than `maxShort` pages is set as a long one. */
const fitted = async <Laid extends Paged>(
  job: Job,
  tightness: Tightness,
  maxShort: number,
  layOut: LayOutSheet<Laid>,
): Promise<Fitted<Laid>> => {
  const short = await layOut(job, { isLong: false, tightness });
  const laidOut = short.pages > maxShort ? await layOut(job, { isLong: true, tightness }) : short;
  return { laidOut, short };
};

/**
 * The sheet of a job laid out as designed, or tighter where what the clinic prints of its own would add a page to those that
 * the sheet has with an empty profile.
 */
export const fitPages = async <Laid extends Paged>(
  job: Job,
  maxShort: number,
  layOut: LayOutSheet<Laid>,
): Promise<Fitted<Laid>> => {
  let best = await fitted(job, 0, maxShort, layOut);
  if (isEmptyClinic(job.clinic)) return best;
  const { laidOut: empty } = await fitted({ ...job, clinic: EMPTY_CLINIC }, 0, maxShort, layOut);
  for (const tightness of TIGHTNESS.slice(1)) {
    if (best.laidOut.pages <= empty.pages) return best;
    const tighter = await fitted(job, tightness, maxShort, layOut);
    if (tighter.laidOut.pages < best.laidOut.pages) best = tighter;
  }
  return best;
};
