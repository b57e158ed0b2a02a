import type { EditionName, HandoutKind } from '../../handout/model.ts';
import type { PrintJob } from '../print-jobs.ts';

/**
 * Milliseconds of processor time for a thousand signs of a sheet's model, by kind and edition: medians that `npm run
 * bench:costs` measured on 2026-11-26. Only their proportions count. They stand here and not in a cache, so that
 * every machine splits a plan alike.
 */
export const COSTS: Readonly<Record<HandoutKind, Readonly<Record<EditionName, number>>>> = {
  treatment: { 'letter-standard': 10.7, 'a4-standard': 9.9, 'letter-large': 12.8, 'a4-large': 13.0 },
  pair: { 'letter-standard': 9.7, 'a4-standard': 10.0, 'letter-large': 11.7, 'a4-large': 11.5 },
  'cancer-type': { 'letter-standard': 9.0, 'a4-standard': 8.8, 'letter-large': 9.4, 'a4-large': 9.8 },
  booklet: { 'letter-standard': 13.4, 'a4-standard': 12.8, 'letter-large': 17.5, 'a4-large': 16.9 },
  guide: { 'letter-standard': 12.3, 'a4-standard': 12.8, 'letter-large': 12.5, 'a4-large': 13.5 },
};

/** How many signs a sheet's model has: nearly in proportion to the time that drawing it takes. */
export const signsOf = ({ handout }: Pick<PrintJob, 'handout'>): number => JSON.stringify(handout).length;

/** What a PDF is expected to cost, in milliseconds of the machine that measured; the same on every machine. */
export const costOf = (job: Pick<PrintJob, 'handout' | 'edition'>): number =>
  Math.max(1, Math.round((COSTS[job.handout.kind][job.edition.name] * signsOf(job)) / 1000));
