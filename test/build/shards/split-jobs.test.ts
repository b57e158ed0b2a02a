import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PrintJob, printJobs } from '../../../scripts/build/plan/print-jobs.ts';
import { costOf } from '../../../scripts/build/shards/costs.ts';
import { jobsOfShard, splitJobs } from '../../../scripts/build/shards/split-jobs.ts';
import { handout } from '../sample-build.ts';

const plan = (ids: string[]): PrintJob[] =>
  printJobs(
    ids.map((id, index) =>
      handout(id, 'Words. '.repeat(1 + (index % 40) * 20), { kind: index % 5 === 0 ? 'booklet' : 'pair' }),
    ),
    { ink: 'colour', fillable: false },
  );

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 });
const parts = fc.integer({ min: 1, max: 12 });
const sum = (jobs: PrintJob[]): number => jobs.reduce((total, job) => total + costOf(job), 0);

test('the parts are a partition of the plan, each in the order of the plan', () => {
  fc.assert(
    fc.property(ids, parts, (names, count) => {
      const jobs = plan(names);
      const split = splitJobs(jobs, count);
      expect(split).toHaveLength(count);
      expect(new Set(split.flat())).toEqual(new Set(jobs));
      expect(split.flat()).toHaveLength(jobs.length);
      for (const part of split) expect(part).toEqual(jobs.filter((job) => part.includes(job)));
    }),
    { numRuns: 50 },
  );
});

test('no two parts differ by more than the most expensive PDF', () => {
  fc.assert(
    fc.property(ids, parts, (names, count) => {
      const jobs = plan(names);
      const sums = splitJobs(jobs, count).map(sum);
      expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(Math.max(...jobs.map(costOf)));
    }),
    { numRuns: 50 },
  );
});

test('the same PDFs are in a part whatever the order of the plan', () => {
  const jobs = plan(['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta']);
  const files = (all: PrintJob[]) => splitJobs(all, 3).map((part) => part.map(({ file }) => file).sort());
  expect(files([...jobs].reverse())).toEqual(files(jobs));
});

test('a sheet with more text costs more, and so does large print of a booklet', () => {
  const cost = (kind: 'booklet' | 'pair', words: number, edition: string): number => {
    const [sheet] = printJobs([handout('alpha', 'Word. '.repeat(words), { kind })], {
      ink: 'colour',
      fillable: false,
    }).filter((job) => job.edition.name === edition);
    return sheet === undefined ? 0 : costOf(sheet);
  };
  expect(cost('pair', 2000, 'a4-standard')).toBeGreaterThan(cost('pair', 1000, 'a4-standard'));
  expect(cost('booklet', 1000, 'a4-large')).toBeGreaterThan(cost('booklet', 1000, 'a4-standard'));
});

test('without a shard the whole plan is built', () => {
  const jobs = plan(['alpha', 'beta']);
  expect(jobsOfShard(jobs, null)).toBe(jobs);
  expect(jobsOfShard(jobs, { index: 1, of: 1 })).toEqual(jobs);
});

test('with more parts than PDFs some are empty', () => {
  const split = splitJobs(plan(['alpha']), 6);
  expect(split.map((part) => part.length)).toEqual([1, 1, 1, 1, 0, 0]);
});
