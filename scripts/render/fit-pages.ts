import { TIGHTNESS, type Tightness } from '../../templates/type-styles.ts';
import { EMPTY_CLINIC, isEmptyClinic } from '../model/empty-clinic.ts';
import { FULL_CLINIC } from '../model/full-clinic.ts';
import type { PrintOrder } from '../model/print-order.ts';
import type { Job } from './job.ts';
import type { SheetFit } from './sheet-element.ts';

/**
 * `fills`: the part of each page that has something on it; `flaw`: how bad the pages look, from 0; `cardsPage`: where the care cards
 * begin, page 1 being 0.
 */
export type Paged = { fills: readonly number[]; flaw: number; cardsPage: number | null };
type LayOutSheet<Laid extends Paged> = (job: Job, fit: SheetFit) => Promise<Laid>;
/** `short`: the sheet while it is not set as a long one, or as that where it has fewer pages so. */
type FittedSheet<Laid extends Paged> = { laidOut: Laid; short: Laid; tightness: Tightness };

/** The care cards are on one of the first two pages: nobody has to leaf for whom to call. */
const LAST_CARDS_PAGE = 1;
/** Maximum tightness of a sheet to save a page, when no clinic text makes it longer. */
const MAX_OWN_TIGHTNESS = 2;
/** About the part of its height that each step of tightness takes of a sheet. */
const TAKEN = 0.05;
/** Minimum gain of a tighter setting, as a share of a blank page. */
const MIN_GAIN = 0.05;
/** A last page of large print that is filled less should not be there. */
const MIN_LAST = 0.3;

/** Orders to try in large print, the best first. */
const ordersOf = ({ handout, edition }: Job): readonly PrintOrder[] =>
  edition.size === 'large' && handout.intro.length > 0 ? ['intro', 'intro-and-cards', 'cards'] : ['cards'];

/** The sheet in the first order that has its care cards early enough. */
const inOrder = async <Laid extends Paged>(
  job: Job,
  fit: Omit<SheetFit, 'order'>,
  layOut: LayOutSheet<Laid>,
): Promise<Laid> => {
  const [first = 'cards', ...others] = ordersOf(job);
  let laidOut = await layOut(job, { ...fit, order: first });
  for (const order of others) {
    if (laidOut.cardsPage === null || laidOut.cardsPage <= LAST_CARDS_PAGE) break;
    laidOut = await layOut(job, { ...fit, order });
  }
  return laidOut;
};

/** A sheet of more than `maxShort` pages is set as a long one. */
const fitted = async <Laid extends Paged>(
  job: Job,
  tightness: Tightness,
  maxShort: number,
  layOut: LayOutSheet<Laid>,
): Promise<FittedSheet<Laid>> => {
  const short = await inOrder(job, { isLong: false, tightness }, layOut);
  const isLong = short.fills.length > maxShort;
  const laidOut = isLong ? await inOrder(job, { isLong, tightness }, layOut) : short;
  const isShorter = laidOut.fills.length < short.fills.length;
  return { laidOut, short: isShorter ? laidOut : short, tightness };
};

const pagesOf = ({ laidOut }: FittedSheet<Paged>): number => laidOut.fills.length;

const looksBetter = (one: FittedSheet<Paged>, other: FittedSheet<Paged>): boolean =>
  pagesOf(one) < pagesOf(other) ||
  (pagesOf(one) === pagesOf(other) && one.laidOut.flaw < other.laidOut.flaw - MIN_GAIN);

/** Whether a sheet may need a page less, or have pages that look better, when it is set so tight. */
const mayLookBetter = (
  { edition }: Job,
  { laidOut: { fills, flaw } }: FittedSheet<Paged>,
  tightness: Tightness,
): boolean => {
  if (fills.length < 2) return false;
  if (flaw > MIN_GAIN) return true;
  if (edition.size === 'large') return (fills.at(-1) ?? 1) < MIN_LAST;
  const filled = fills.reduce((sum, fill) => sum + fill, 0);
  return filled * (1 - TAKEN * tightness) <= fills.length - 1;
};

/** Whether a sheet fits on `pages` with the fullest profile at the tightest spacing. */
const leavesRoom = async <Laid extends Paged>(
  job: Job,
  pages: number,
  maxShort: number,
  layOut: LayOutSheet<Laid>,
): Promise<boolean> => {
  const tightest = TIGHTNESS.at(-1) ?? 0;
  return pagesOf(await fitted({ ...job, clinic: FULL_CLINIC }, tightest, maxShort, layOut)) <= pages;
};

/**
 * The sheet as designed, or a little tighter where that saves pages that look bad, or a page that no
 * profile would add again. */
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

/** `own`: the sheet for a pen with an empty profile, set as a short one or as a long one, whichever has fewer pages. */
type FittedToClinic<Laid extends Paged> = { laidOut: Laid; own: Laid; addedPages: number };

/**
 * The sheet of a job laid out as designed, or tighter where fields to type in, or what the clinic prints of its own, would add a page to
 * those that the sheet has for a pen with an empty profile. `addedPages` are those that they add all the same.
 */
export const fitPages = async <Laid extends Paged>(
  job: Job,
  maxShort: number,
  layOut: LayOutSheet<Laid>,
): Promise<FittedToClinic<Laid>> => {
  const isPlain = isEmptyClinic(job.clinic) && !job.fillable;
  const plain = isPlain ? job : { ...job, clinic: EMPTY_CLINIC, fillable: false };
  const empty = await asDesigned(plain, maxShort, layOut);
  if (isPlain) return { laidOut: empty.laidOut, own: empty.short, addedPages: 0 };
  let best: FittedSheet<Laid> | null = null;
  for (const tightness of TIGHTNESS.slice(empty.tightness)) {
    const tighter = await fitted(job, tightness, maxShort, layOut);
    if (best === null || pagesOf(tighter) < pagesOf(best)) best = tighter;
    if (pagesOf(best) <= pagesOf(empty)) break;
  }
  const { laidOut } = best ?? empty;
  return { laidOut, own: empty.short, addedPages: Math.max(0, laidOut.fills.length - pagesOf(empty)) };
};
