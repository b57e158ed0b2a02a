import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runConcurrently } from '../../../scripts/build/workers/run-concurrently.ts';

const { signal } = new AbortController();

test('every job runs once, and never more than the concurrency in parallel', async () => {
  const run = async (jobs: number[], concurrency: number): Promise<void> => {
    const done: number[] = [];
    let [now, max] = [0, 0];
    await runConcurrently(jobs, concurrency, signal, async (job) => {
      now += 1;
      max = Math.max(max, now);
      await sleep(job % 3);
      now -= 1;
      done.push(job);
    });
    expect(done.sort((a, b) => a - b)).toEqual([...jobs].sort((a, b) => a - b));
    expect(max).toBeLessThanOrEqual(concurrency);
  };
  const jobs = fc.array(fc.nat(99), { maxLength: 12 });
  await fc.assert(fc.asyncProperty(jobs, fc.integer({ min: 1, max: 4 }), run), { numRuns: 40 });
});

test('an error is thrown, and no further job is started', async () => {
  const begun: number[] = [];
  const running = runConcurrently([1, 2, 3, 4, 5], 2, signal, async (job) => {
    begun.push(job);
    if (job === 1) throw new Error('no room');
  });
  await expect(running).rejects.toThrow('no room');
  expect(begun.length).toBeLessThan(5);
});

test('a signal stops the run between two jobs', async () => {
  const stop = new AbortController();
  const begun: number[] = [];
  const running = runConcurrently([1, 2, 3], 1, stop.signal, async (job) => {
    begun.push(job);
    stop.abort('SIGINT');
  });
  await expect(running).rejects.toBe('SIGINT');
  expect(begun).toEqual([1]);
});
