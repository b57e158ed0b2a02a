import { columns } from '../../handout/plan/list-handouts.ts';
import type { PrintJob } from '../plan/print-jobs.ts';
import { costOf } from './costs.ts';
import { printShard, type Shard } from './shard.ts';
import { jobsOfShard } from './split-jobs.ts';

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

/** Table of the PDFs of a shard, with the expected cost of each (ms), and their share of the whole. */
export const listShard = (jobs: PrintJob[], shard: Shard): string => {
  const own = jobsOfShard(jobs, shard).map((job) => ({ file: job.file, cost: costOf(job) }));
  const [part, whole] = [own, jobs.map((job) => ({ cost: costOf(job) }))].map((all) =>
    all.reduce((sum, { cost }) => sum + cost, 0),
  );
  const rows = own.map(({ file, cost }) => [file, String(cost)]);
  const sum = `${own.length} of ${jobs.length} PDFs, about ${seconds(part ?? 0)} of ${seconds(whole ?? 0)} seconds`;
  return `${columns([['FILE', 'COST'], ...rows])}Shard ${printShard(shard)}: ${sum} of one worker.\n`;
};

/** The PDFs of a shard as JSON, one row a PDF. */
export const listShardJson = (jobs: PrintJob[], shard: Shard): string => {
  const rows = jobsOfShard(jobs, shard).map((job) => {
    const { id, language } = job.handout;
    return { id, language, edition: job.edition.name, file: job.file, cost: costOf(job) };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
};
