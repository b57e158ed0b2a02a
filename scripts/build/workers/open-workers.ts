import { availableParallelism, totalmem } from 'node:os';
import type { Renderer } from './render-sheets.ts';
import { startWorker } from './worker.ts';
import { openPool } from './worker-pool.ts';

/** What bounds the workers. */
export type Limits = {
  /** Longest time for a sheet, in milliseconds. */
  time: number;
  /**
   * Bytes after which a worker is replaced by a new one: react-pdf leaks a little memory with every PDF. A worker reports its memory
   * with each sheet, so that one sheet at most is drawn above the limit.
   */
  memory: number;
};

/**
 * What a build asks for: `workers` null fits the machine; there are never more than sheets. `sheets` null is not known yet:
 * `early` workers are started at once, to be ready when it is. `isTimed`: sheets say how long each of their phases took.
 */
export type WorkersAsked = { workers: number | null; signal: AbortSignal; isTimed?: boolean } & (
  | { sheets: number; early?: never }
  | { sheets: null; early: number }
);

const MEBIBYTE = 1024 * 1024;
const LIMITS: Limits = { time: 120_000, memory: 900 * MEBIBYTE };

/** Memory that this process may use: that of the container, where there is one. */
const memoryThere = (): number =>
  Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem());

/** As many as there are cores to work on and memory to work in, at least one. */
const fitting = (): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(memoryThere() / (2 * LIMITS.memory))));

/**
 * Sheets in hand for each worker: one that is drawn, and one that is got ready or stored meanwhile. With one alone a worker stood
 * idle for a tenth of its time, 7 ms a sheet, until its PDF was stored and the next job had come.
 */
const IN_HAND = 2;

/**
 * Sheets that make up for what one more worker costs: it takes 0.5 s of a processor to start, and 2 s more for its first sheets while
 * its code is compiled. Builds of 16 sheets took 4.6 s with one worker and 5.1 with two, of 60 sheets 6.3 and 6.7, of 112 sheets 8.4
 * and 8.0, of all 352 13.7 and 11.4 (2026-11-27, a virtual machine with two processors that are slower when both are busy).
 */
const WORTH_A_WORKER = 60;

/** Opens workers as sheets come in, or before. Aborting the signal and closing end them at once. */
export const openWorkers = async (
  { workers, sheets, early = 0, signal, isTimed }: WorkersAsked,
  limits: Limits = LIMITS,
  program?: string,
): Promise<Renderer> => {
  const max = Math.max(1, Math.min(workers ?? fitting(), sheets ?? Number.POSITIVE_INFINITY));
  const pool = openPool(
    () => startWorker(limits.time, { program, isTimed }),
    { max, memory: limits.memory },
    early,
  );
  const close = (): void => pool.close(signal.reason ?? new Error('The workers were closed.'));
  signal.addEventListener('abort', close, { once: true });
  const render: Renderer = async (job) => {
    signal.throwIfAborted();
    const worker = await pool.take();
    try {
      return await worker.render(job);
    } finally {
      pool.giveBack(worker);
    }
  };
  const engage = (count: number): number => {
    const worth = workers === null ? Math.ceil(count / WORTH_A_WORKER) : max;
    pool.bound(Math.max(1, Math.min(max, worth)));
    return Math.max(1, Math.min(IN_HAND * max, IN_HAND * worth, count));
  };
  return Object.assign(render, { engage, close });
};
