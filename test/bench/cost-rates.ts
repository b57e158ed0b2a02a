import type { PrintJob } from '../../scripts/build/plan/print-jobs.ts';
import { signsOf } from '../../scripts/build/shards/costs.ts';

/** Milliseconds per thousand characters, by kind and edition. */
export type Rates = Record<string, Record<string, number>>;

/** Number of PDFs made before measuring: until then the renderer is still being compiled. */
const WARM_UP = 40;

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Makes every PDF once and returns the median of each kind and edition; `spent` returns the milliseconds so
 * far.
 */
export const measureRates = async (
  jobs: readonly PrintJob[],
  make: (job: PrintJob) => Promise<unknown>,
  spent: () => number,
): Promise<Rates> => {
  for (const job of jobs.slice(0, WARM_UP)) await make(job);
  const found: Record<string, Record<string, number[]>> = {};
  for (const job of jobs) {
    const began = spent();
    await make(job);
    const rate = ((spent() - began) / signsOf(job)) * 1000;
    const { kind } = job.handout;
    const editions = found[kind] ?? {};
    found[kind] = { ...editions, [job.edition.name]: [...(editions[job.edition.name] ?? []), rate] };
  }
  const medians = (editions: Record<string, number[]>) =>
    Object.fromEntries(Object.entries(editions).map(([name, rates]) => [name, median(rates)]));
  return Object.fromEntries(Object.entries(found).map(([kind, editions]) => [kind, medians(editions)]));
};
