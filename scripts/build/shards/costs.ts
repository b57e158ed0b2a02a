import type { EditionName, HandoutKind } from '../../model/handout.ts';
import type { PrintJob } from '../plan/print-jobs.ts';

/**
 * Milliseconds of processor time for a thousand signs of a sheet's model, by kind and edition: medians that
 * `npx tsx test/bench/measure-costs.ts` measured on 2026-11-26 (the second paper of a sheet costs less: its lines are cached from
 * the first). Only their proportions count. They are here and not in a cache, so that every machine splits a plan alike.
 */
export const COSTS: Readonly<Record<HandoutKind, Readonly<Record<EditionName, number>>>> = {
  treatment: { 'letter-standard': 3.3, 'a4-standard': 1.9, 'letter-large': 3.3, 'a4-large': 2.0 },
  pair: { 'letter-standard': 2.0, 'a4-standard': 1.7, 'letter-large': 2.1, 'a4-large': 2.0 },
  'cancer-type': { 'letter-standard': 2.4, 'a4-standard': 1.5, 'letter-large': 2.7, 'a4-large': 1.8 },
  booklet: { 'letter-standard': 3.7, 'a4-standard': 1.8, 'letter-large': 4.3, 'a4-large': 2.6 },
  medicine: { 'letter-standard': 2.0, 'a4-standard': 1.7, 'letter-large': 2.1, 'a4-large': 2.0 },
  guide: { 'letter-standard': 3.6, 'a4-standard': 2.3, 'letter-large': 3.3, 'a4-large': 1.9 },
};

/** How many signs a sheet's model has: nearly in proportion to the time that drawing it takes. */
export const signsOf = ({ handout }: Pick<PrintJob, 'handout'>): number => JSON.stringify(handout).length;

/** What a PDF is expected to cost, in milliseconds of the machine that measured; the same on every machine. */
export const costOf = (job: Pick<PrintJob, 'handout' | 'edition'>): number =>
  Math.max(1, Math.round((COSTS[job.handout.kind][job.edition.name] * signsOf(job)) / 1000));
