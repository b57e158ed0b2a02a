import type { PrintJob } from '../plan/print-jobs.ts';
import { costOf } from './costs.ts';
import type { Shard } from './shard.ts';

type JobWithCost<Job> = { job: Job; cost: number };

/** Dearest first; by code unit where the cost is the same, and so alike in every locale. */
const byCost = <Job extends PrintJob>(a: JobWithCost<Job>, b: JobWithCost<Job>): number =>
  b.cost - a.cost || (a.job.file < b.job.file ? -1 : 1);

const cheapest = (sums: number[]): number => sums.indexOf(Math.min(...sums));

/**
 * Parts a plan so that the parts cost about the same: each PDF, the most expensive first, goes to the part that has cost least
 * until then. No part costs more than 4/3 of the best split (Graham 1969, longest processing time first). Gives every
 * part's jobs in the order of the plan; the same on every machine.
 */
export const splitJobs = <Job extends PrintJob>(jobs: readonly Job[], parts: number): Job[][] => {
  const sums = Array.from({ length: parts }, () => 0);
  const partOf = new Map<Job, number>();
  for (const { job, cost } of jobs.map((job) => ({ job, cost: costOf(job) })).sort(byCost)) {
    const part = cheapest(sums);
    partOf.set(job, part);
    sums[part] = (sums[part] ?? 0) + cost;
  }
  return sums.map((_, part) => jobs.filter((job) => partOf.get(job) === part));
};

/** The part of a plan that a shard makes; all of it when there is no shard. */
export const jobsOfShard = <Job extends PrintJob>(jobs: Job[], shard: Shard | null): Job[] =>
  shard === null ? jobs : (splitJobs(jobs, shard.of)[shard.index - 1] ?? []);
