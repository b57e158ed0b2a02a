import { TIGHTEST_PLANNED, TIGHTNESS, type Tightness } from '../../templates/type-styles.ts';
import { FULL_CLINIC } from '../model/full-clinic.ts';
import { forPen, isForPen } from './for-pen.ts';
import type { Job } from './job.ts';
import { loosest } from './loosest.ts';
import { type FittedSheet, filled, fitted, type LayOutSheet, type Paged } from './short-or-long.ts';

/** Maximum tightness that may be used to save a page with an empty profile. */
const MAX_OWN_TIGHTNESS = 2;
/** Approximate share of a sheet's height that each step of tightness saves. */
const TAKEN = 0.06;
/** Minimum gain of a tighter setting, as a share of a blank page. */
const MIN_GAIN = 0.05;
/** A last page of large print that is filled less should be avoided. */
const MIN_LAST = 0.3;

const pagesOf = ({ laidOut }: FittedSheet<Paged>): number => laidOut.fills.length;

const looksBetter = (one: FittedSheet<Paged>, other: FittedSheet<Paged>): boolean =>
  pagesOf(one) < pagesOf(other) ||
  (pagesOf(one) === pagesOf(other) && one.laidOut.flaw < other.laidOut.flaw - MIN_GAIN);

/** Whether a tighter setting may save a page or improve a sheet's pages. */
const mayLookBetter = ({ edition }: Job, { laidOut }: FittedSheet<Paged>, tightness: Tightness): boolean => {
  const { fills, flaw } = laidOut;
  if (fills.length < 2) return false;
  if (flaw > MIN_GAIN) return true;
  if (edition.size === 'large') return (fills.at(-1) ?? 1) < MIN_LAST;
  return filled(laidOut) * (1 - TAKEN * tightness) <= fills.length - 1;
};

/** Whether a sheet fits on `pages` with the fullest profile at the tightest planned spacing. */
const leavesRoom = async <Laid extends Paged>(
  job: Job,
  pages: number,
  maxShort: number,
  layOut: LayOutSheet<Laid>,
): Promise<boolean> => {
  const full = { ...job, clinic: FULL_CLINIC };
  return pagesOf(await fitted(full, TIGHTEST_PLANNED, maxShort, layOut)) <= pages;
};

/**
 * The sheet as designed, or a little tighter where that avoids bad pages, or saves a page that no profile
 * would add again.
 */
const asDesigned = async <Laid extends Paged>(
  job: Job,
  maxShort: number,
  layOut: LayOutSheet<Laid>,
): Promise<FittedSheet<Laid>> => {
  const designed = await fitted(job, 0, maxShort, layOut);
  for (const tightness of TIGHTNESS.slice(1, MAX_OWN_TIGHTNESS + 1)) {
    if (!mayLookBetter(job, designed, tightness)) continue;
    const tighter = await fitted(job, tightness, maxShort, layOut);
    if (!looksBetter(tighter, designed)) continue;
    if (pagesOf(tighter) === pagesOf(designed)) return tighter;
    if (await leavesRoom(job, pagesOf(tighter), maxShort, layOut)) return tighter;
  }
  return designed;
};

/**
 * `own` is the sheet for a pen with an empty profile: any layout within the page limit, or else the shortest
 * one, in the short or long form.
 */
type FittedToClinic<Laid extends Paged> = {
  laidOut: Laid;
  own: (maxPages: number) => Promise<Laid>;
  addedPages: number;
};

const ownOf =
  <Laid extends Paged>({ laidOut, short }: FittedSheet<Laid>): FittedToClinic<Laid>['own'] =>
  async (maxPages) =>
    laidOut.fills.length <= maxPages ? laidOut : short();

/**
 * The layout of a job as designed, or tighter where form fields or the clinic's own words would add a page to
 * the sheet for a pen with an empty profile. `addedPages` are those added nevertheless.
 */
export const fitPages = async <Laid extends Paged>(
  job: Job,
  maxShort: number,
  layOut: LayOutSheet<Laid>,
): Promise<FittedToClinic<Laid>> => {
  const empty = await asDesigned(forPen(job), maxShort, layOut);
  if (isForPen(job)) return { laidOut: empty.laidOut, own: ownOf(empty), addedPages: 0 };
  const { laidOut } = await loosest(empty.tightness, pagesOf(empty), pagesOf, (tightness) =>
    fitted(job, tightness, maxShort, layOut),
  );
  return { laidOut, own: ownOf(empty), addedPages: Math.max(0, laidOut.fills.length - pagesOf(empty)) };
};
