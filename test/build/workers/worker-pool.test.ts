import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Worker } from '../../../scripts/build/workers/worker.ts';
import { openPool } from '../../../scripts/build/workers/worker-pool.ts';

const ROOMY = 100;

type Fake = Worker & { die: () => void };

/** A worker without a process, with a given memory use. */
const fake = (memory = 0): Fake => {
  let alive = true;
  const die = (): void => {
    alive = false;
  };
  const render = (): Promise<never> => Promise.reject(new Error('It draws nothing.'));
  return { render, isAlive: () => alive, memory: () => memory, kill: die, die };
};

/** A pool of fakes, and everything it has started. */
const open = (max: number, { early = 0, start = () => fake() } = {}) => {
  const started: Fake[] = [];
  const startOne = (): Fake => {
    const worker = start();
    started.push(worker);
    return worker;
  };
  return { pool: openPool(startOne, { max, memory: ROOMY }, early), started };
};

/** Outcome of a request, once all pending work is done. */
const fate = async (wish: Promise<Worker>): Promise<unknown> => {
  const due = new Promise((resolve) => setImmediate(() => resolve('waits')));
  return Promise.race([wish.catch((reason) => reason), due]);
};

test('a raised limit serves waiting calls, and a lowered one starts no worker', async () => {
  const { pool, started } = open(1);
  await pool.take();
  const waiting = pool.take();
  expect(await fate(waiting)).toBe('waits');
  pool.bound(2);
  expect(await waiting).toBe(started[1]);
  pool.bound(1);
  const late = pool.take();
  pool.giveBack(started[1] as Fake);
  expect(await late).toBe(started[1]);
  expect(await fate(pool.take())).toBe('waits');
  expect(started).toHaveLength(2);
});

test('a caller that waits at the limit gets the first worker that is returned', async () => {
  const { pool, started } = open(1);
  const taken = await pool.take();
  const [second, third] = [pool.take(), pool.take()];
  expect(await fate(second)).toBe('waits');
  pool.giveBack(taken);
  expect(await second).toBe(taken);
  expect(await fate(third)).toBe('waits');
  expect(started).toHaveLength(1);
});

test.each([
  ['that has died', () => fake(), true],
  ['that uses too much memory', () => fake(ROOMY), false],
])('for a worker %s a waiting call gets a new one, and the old one is ended', async (_, start, dies) => {
  const { pool, started } = open(1, { start });
  const taken = (await pool.take()) as Fake;
  const waiting = pool.take();
  if (dies) taken.die();
  pool.giveBack(taken);
  expect(await waiting).toBe(started[1]);
  expect(taken.isAlive()).toBe(false);
});

test('a worker that died while idle is not used', async () => {
  const { pool, started } = open(2, { early: 1 });
  started[0]?.die();
  expect(await pool.take()).toBe(started[1]);
});

test('a waiting job is rejected when no worker can start, and later jobs are served when one can', async () => {
  let fails = false;
  const start = (): Fake => {
    if (fails) throw new Error('spawn ENOMEM');
    return fake();
  };
  const { pool, started } = open(1, { start });
  const taken = (await pool.take()) as Fake;
  const waiting = [pool.take(), pool.take()];
  fails = true;
  taken.die();
  expect(() => pool.giveBack(taken)).not.toThrow();
  for (const wish of waiting) await expect(wish).rejects.toThrow('spawn ENOMEM');
  fails = false;
  expect(await pool.take()).toBe(started[1]);
});

test('a closed pool starts no worker and reports the reason', async () => {
  const { pool, started } = open(1);
  const taken = (await pool.take()) as Fake;
  const waiting = pool.take();
  pool.close('SIGINT');
  expect(taken.isAlive()).toBe(false);
  await expect(waiting).rejects.toBe('SIGINT');
  await expect(pool.take()).rejects.toBe('SIGINT');
  pool.giveBack(taken);
  expect(started).toHaveLength(1);
});

test('serves every caller within the limit when workers crash', async () => {
  const step = fc.record({ dies: fc.boolean(), bystander: fc.nat(9), memory: fc.nat(2 * ROOMY) });
  const run = async (
    max: number,
    early: number,
    concurrency: { dies: boolean; bystander: number; memory: number }[][],
  ) => {
    const memories = concurrency.flat().map(({ memory }) => memory);
    const { pool, started } = open(max, { early, start: () => fake(memories.pop()) });
    const living = (): number => started.filter((worker) => worker.isAlive()).length;
    let served = 0;
    const slot = async (steps: (typeof concurrency)[number]): Promise<void> => {
      for (const { dies, bystander } of steps) {
        const worker = (await pool.take()) as Fake;
        served += 1;
        expect(living()).toBeLessThanOrEqual(max);
        await new Promise((resolve) => setImmediate(resolve));
        if (dies) worker.die();
        started[bystander]?.die();
        pool.giveBack(worker);
      }
    };
    await Promise.all(concurrency.map(slot));
    expect(served).toBe(concurrency.flat().length);
  };
  const concurrency = fc.array(fc.array(step, { maxLength: 5 }), { maxLength: 6 });
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.nat(4), concurrency, run));
});
