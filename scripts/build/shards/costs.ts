import type { EditionName, HandoutKind } from '../../model/handout.ts';
import type { PrintJob } from '../plan/print-jobs.ts';

/**
 * Milliseconds of processor time per thousand characters of a sheet's model, by kind and edition: medians
 * measured by `npx tsx test/bench/measure-costs.ts` on 2026-11-26 (the second paper of a sheet costs less:
 * its lines are cached from the first); editions in two languages on 2026-11-30, in proportion to the others, for a
 * thousand characters of both models together. Only the proportions matter. They are constants and not a cache, so
 * that every machine splits a plan identically.
 */
export const COSTS: Readonly<Record<HandoutKind, Readonly<Record<EditionName, number>>>> = {
  treatment: {
    'letter-standard': 3.3,
    'a4-standard': 1.9,
    'letter-large': 3.3,
    'a4-large': 2.0,
    'letter-bilingual': 1.7,
    'a4-bilingual': 1.3,
  },
  pair: {
    'letter-standard': 2.0,
    'a4-standard': 1.7,
    'letter-large': 2.1,
    'a4-large': 2.0,
    'letter-bilingual': 0.8,
    'a4-bilingual': 0.7,
  },
  'cancer-type': {
    'letter-standard': 2.4,
    'a4-standard': 1.5,
    'letter-large': 2.7,
    'a4-large': 1.8,
    'letter-bilingual': 0.9,
    'a4-bilingual': 0.8,
  },
  booklet: {
    'letter-standard': 3.7,
    'a4-standard': 1.8,
    'letter-large': 4.3,
    'a4-large': 2.6,
    'letter-bilingual': 1.2,
    'a4-bilingual': 1.0,
  },
  medicine: {
    'letter-standard': 2.0,
    'a4-standard': 1.7,
    'letter-large': 2.1,
    'a4-large': 2.0,
    'letter-bilingual': 1.2,
    'a4-bilingual': 1.1,
  },
  guide: {
    'letter-standard': 3.6,
    'a4-standard': 2.3,
    'letter-large': 3.3,
    'a4-large': 1.9,
    'letter-bilingual': 2.1,
    'a4-bilingual': 1.7,
  },
};

/** Number of characters of a sheet's model: nearly proportional to its rendering time. */
export const signsOf = ({ handout }: Pick<PrintJob, 'handout'>): number => JSON.stringify(handout).length;

/** Expected cost of a PDF, in milliseconds on the measured machine; the same everywhere. */
export const costOf = (job: Pick<PrintJob, 'handout' | 'edition'>): number => {
  const rate = COSTS[job.handout.kind][job.edition.name];
  return Math.max(1, Math.round((rate * signsOf(job)) / 1000));
};
