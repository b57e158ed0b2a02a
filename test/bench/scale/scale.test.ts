import { expect, test } from 'vitest';
import { printJobs } from '../../../scripts/build/plan/print-jobs.ts';
import { costOf } from '../../../scripts/build/shards/costs.ts';
import { handout } from '../../build/sample-build.ts';
import { multiply, ROUND } from './multiply.ts';
import { tenthsOf } from './tenths.ts';

const REAL = Array.from({ length: 40 }, (_, index) => handout(`sheet-${index}`, 'Word. '.repeat(index * 9)));

test('many sheets are generated from few, each with its own id, code, title and words', () => {
  const sheets = multiply(REAL, 400);
  expect(sheets).toHaveLength(100);
  for (const of of ['id', 'code', 'title'] as const)
    expect(new Set(sheets.map((sheet) => sheet[of])).size).toBe(100);
  expect(new Set(sheets.map(({ lead }) => JSON.stringify(lead))).size).toBe(100);
});

test('each round costs the same, so that tenths of a run can be compared', () => {
  const sheets = multiply(REAL, 12 * ROUND);
  const costs = [0, 1, 2].map((round) =>
    printJobs(sheets.slice(round * ROUND, (round + 1) * ROUND), { ink: 'colour', fillable: false })
      .map(costOf)
      .reduce((sum, cost) => sum + cost, 0),
  );
  expect(new Set(costs).size).toBe(1);
});

test('a tenth reports time per PDF, processor time, and peak memory', () => {
  const made = Array.from({ length: 20 }, (_, index) => 1000 + (index + 1) * 100);
  const sample = (at: number, rss: number) => ({
    at,
    made: 0,
    build: rss,
    workers: [rss, 1],
    all: 2 * rss,
    spent: at * 2,
  });
  const samples = [sample(0, 9), sample(1000, 1), sample(1150, 7), sample(3000, 3)];
  const tenths = tenthsOf({ code: 0, ended: 3100, made, samples, workers: 2, said: '' }, 1000);
  expect(tenths).toHaveLength(10);
  expect(tenths[0]).toEqual({ pdfs: 2, clock: 100, processor: 200, build: 7, worker: 7, all: 14 });
  expect(tenths[9]).toMatchObject({ clock: 100, processor: 200, build: 3 });
});
