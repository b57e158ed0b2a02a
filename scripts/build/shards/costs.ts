import type { EditionName, HandoutKind } from '../../handout/model.ts';
import type { PrintJob } from '../print-jobs.ts';

/**
 * Milliseconds of processor time for a thousand signs of a sheet's model, by kind and edition: medians that `npm run
 * bench:costs` measured on 2026-11-26 (the second paper of a sheet costs less: its lines are kept from the first). Only their
 * proportions count. They stand here and not in a cache, so that
 * every machine splits a plan alike.
 */
export const COSTS: Readonly<Record<HandoutKind, Readonly<Record<EditionName, number>>>> = {
  treatment: { 'letter-standard': 5.2, 'a4-standard': 3.3, 'letter-large': 5.9, 'a4-large': 3.9 },
  pair: { 'letter-standard': 3.4, 'a4-standard': 2.8, 'letter-large': 3.7, 'a4-large': 3.2 },
  'cancer-type': { 'letter-standard': 4.6, 'a4-standard': 3.8, 'letter-large': 5.1, 'a4-large': 4.0 },
  booklet: { 'letter-standard': 5.9, 'a4-standard': 3.5, 'letter-large': 6.6, 'a4-large': 4.8 },
  guide: { 'letter-standard': 5.8, 'a4-standard': 3.6, 'letter-large': 5.8, 'a4-large': 3.9 },
};

/** How many signs a sheet's model has: nearly in proportion to the time that drawing it takes. */
export const signsOf = ({ handout }: Pick<PrintJob, 'handout'>): number => JSON.stringify(handout).length;

/** What a PDF is expected to cost, in milliseconds of the machine that measured; the same on every machine. */
export const costOf = (job: Pick<PrintJob, 'handout' | 'edition'>): number =>
  Math.max(1, Math.round((COSTS[job.handout.kind][job.edition.name] * signsOf(job)) / 1000));
