import type { Tightness } from '../../templates/type-styles.ts';
import { handoutText } from '../handout/text/handout-text.ts';
import type { PrintOrder } from '../model/print-order.ts';
import type { Job } from './job.ts';
import type { SheetFit } from './sheet-element.ts';

/**
 * `fills`: the part of each page that has something on it; `flaw`: how bad the pages look, from 0; `cardsPage`: where the care cards
 * begin, page 1 being 0.
 */
export type Paged = { fills: readonly number[]; flaw: number; cardsPage: number | null };
export type LayOutSheet<Laid extends Paged> = (job: Job, fit: SheetFit) => Promise<Laid>;
/** `short` lays the sheet out as one that is not long; `laidOut` itself where that has fewer pages. */
export type FittedSheet<Laid extends Paged> = {
  laidOut: Laid;
  short: () => Promise<Laid>;
  tightness: Tightness;
};

/** The care cards are on one of the first two pages: nobody has to leaf for whom to call. */
const LAST_CARDS_PAGE = 1;
/** Characters of a sheet for each page that it may have as a short one, from which on it is first tried as a long one. */
const WORDY = 2000;
/**
 * Pages that a long sheet has to fill beyond those of a short one, so that it need not be laid out as that too: the same boxes follow
 * each other on both, and at most the head of a table is repeated. It saves a fifth of all
 * layouts: all 704 PDFs in one process took 61.4 s of a processor and 67.0 without (2026-11-29, on a busy machine).
 */
const SURELY_LONG = 0.25;

const isWordy = ({ handout }: Job, maxShort: number): boolean =>
  Number.isFinite(maxShort) && handoutText({ ...handout, sources: [] }).length > WORDY * maxShort;

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

const fewerPages = <Laid extends Paged>(long: Laid, short: Laid): Laid =>
  long.fills.length < short.fills.length ? long : short;

/** Pages that a sheet fills. */
export const filled = ({ fills }: Paged): number => fills.reduce((sum, fill) => sum + fill, 0);

/** A sheet of more than `maxShort` pages is set as a long one. */
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
