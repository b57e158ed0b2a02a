import type { PrintJob } from '../plan/print-jobs.ts';
import { costOf } from './costs.ts';
import type { Shard } from './shard.ts';

type JobWithCost<Job> = { job: Job; cost: number };

/** Work with a name of its own, which decides between parts of the same cost. */
type Named = { file: string };

/** Most expensive first; ties by code unit, and so the same in every locale. */
const byCost = <Job extends Named>(a: JobWithCost<Job>, b: JobWithCost<Job>): number =>
  b.cost - a.cost || (a.job.file < b.job.file ? -1 : 1);

const cheapest = (sums: number[]): number => sums.indexOf(Math.min(...sums));

/**
 * Splits a plan into parts of about the same cost: each job, the most expensive first, goes to the part that
 * has cost least so far. No part costs more than 4/3 of the best split (Graham 1969, longest processing time
 * first). Returns the jobs of every part in the order of the plan; the same on every machine.
 */
export const splitByCost = <Job extends Named>(
  jobs: readonly Job[],
  parts: number,
  costOfJob: (job: Job) => number,
): Job[][] => {
  const sums = Array.from({ length: parts }, () => 0);
  const partOf = new Map<Job, number>();
  for (const { job, cost } of jobs.map((job) => ({ job, cost: costOfJob(job) })).sort(byCost)) {
    const part = cheapest(sums);
    partOf.set(job, part);
    sums[part] = (sums[part] ?? 0) + cost;
  }
  return sums.map((_, part) => jobs.filter((job) => partOf.get(job) === part));
};

/** The same for the PDFs of a build. */
export const splitJobs = <Job extends PrintJob>(jobs: readonly Job[], parts: number): Job[][] =>
  splitByCost(jobs, parts, costOf);

/** The part of a plan that a shard builds; all of it without a shard. */
export const jobsOfShard = <Job extends PrintJob>(jobs: Job[], shard: Shard | null): Job[] =>
  shard === null ? jobs : (splitJobs(jobs, shard.of)[shard.index - 1] ?? []);
