import type { Tightness } from '../../templates/type-styles.ts';
import { handoutText } from '../handout/text/handout-text.ts';
import type { PrintOrder } from '../model/print-order.ts';
import type { Job } from './job.ts';
import type { SheetFit } from './sheet-element.ts';

/**
 * `fills`: fill of each page, 0 to 1; `flaw`: penalty of the pages, from 0; `cardsPage`: first page of the
 * care cards, page 1 being 0.
 */
export type Paged = { fills: readonly number[]; flaw: number; cardsPage: number | null };
export type LayOutSheet<Laid extends Paged> = (job: Job, fit: SheetFit) => Promise<Laid>;
/** `short` is the layout of a short sheet; `laidOut` itself where that has fewer pages. */
export type FittedSheet<Laid extends Paged> = {
  laidOut: Laid;
  short: () => Promise<Laid>;
  tightness: Tightness;
};

/** The care cards are on page 1 or 2, so the phone numbers are easy to find. */
const LAST_CARDS_PAGE = 1;
/** Characters per allowed page of a short sheet from which the long layout is tried first. */
const WORDY = 2000;
/**
 * Number of pages beyond a short sheet that a long layout must fill to skip the short layout: both have the
 * same boxes, and at most the head of a table is repeated. It saves a fifth of all layouts: all 704 PDFs in
 * one process took 61.4 s of processor time and 67.0 s without (2026-11-29, on a busy machine).
 */
const SURELY_LONG = 0.25;

const isWordy = ({ handout }: Job, maxShort: number): boolean =>
  Number.isFinite(maxShort) && handoutText({ ...handout, sources: [] }).length > WORDY * maxShort;

/**
 * Orders to try in large print, the best first. An overview has nothing before its care cards, so that its first page would be half blank
 * below the line on emergencies: the cards take its place where they fit there.
 */
const ordersOf = ({ handout, edition }: Job): readonly PrintOrder[] => {
  if (edition.size !== 'large') return ['cards'];
  if (handout.kind === 'cancer-type') return ['cards-on-top', 'cards'];
  return handout.intro.length > 0 ? ['intro', 'intro-and-cards', 'cards'] : ['cards'];
};

/** Whether the care cards are early enough: on page 1 when they take the place of the line on emergencies. */
const isEarly = ({ cardsPage }: Paged, order: PrintOrder): boolean =>
  order === 'cards-on-top' ? cardsPage === 0 : cardsPage === null || cardsPage <= LAST_CARDS_PAGE;

/** The sheet in the first order that has its care cards early enough. */
const inOrder = async <Laid extends Paged>(
  job: Job,
  fit: Omit<SheetFit, 'order'>,
  layOut: LayOutSheet<Laid>,
): Promise<Laid> => {
  const orders = ordersOf(job);
  for (const order of orders.slice(0, -1)) {
    const laidOut = await layOut(job, { ...fit, order });
    if (isEarly(laidOut, order)) return laidOut;
  }
  return layOut(job, { ...fit, order: orders.at(-1) ?? 'cards' });
};

const fewerPages = <Laid extends Paged>(long: Laid, short: Laid): Laid =>
  long.fills.length < short.fills.length ? long : short;

/** Pages that a sheet fills. */
export const filled = ({ fills }: Paged): number => fills.reduce((sum, fill) => sum + fill, 0);

/** A sheet of more than `maxShort` pages is laid out as a long one. */
export const fitted = async <Laid extends Paged>(
  job: Job,
  tightness: Tightness,
  maxShort: number,
  layOut: LayOutSheet<Laid>,
): Promise<FittedSheet<Laid>> => {
  const layOutAs = (isLong: boolean): Promise<Laid> => inOrder(job, { isLong, tightness }, layOut);
  const likelyLong = isWordy(job, maxShort) ? await layOutAs(true) : null;
  if (likelyLong && filled(likelyLong) > maxShort + SURELY_LONG)
    return {
      laidOut: likelyLong,
      short: async () => fewerPages(likelyLong, await layOutAs(false)),
      tightness,
    };
  const short = await layOutAs(false);
  const isLong = short.fills.length > maxShort;
  const laidOut = isLong ? (likelyLong ?? (await layOutAs(isLong))) : short;
  return { laidOut, short: async () => fewerPages(laidOut, short), tightness };
};
