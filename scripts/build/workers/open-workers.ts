import { availableParallelism, totalmem } from 'node:os';
import type { Renderer } from './render-sheets.ts';
import { startWorker } from './worker.ts';
import { openPool } from './worker-pool.ts';

/** Limits of the workers. */
export type Limits = {
  /** Time limit per sheet, in milliseconds. */
  time: number;
  /**
   * Bytes after which a worker is replaced: react-pdf leaks a little memory with every PDF. A worker reports
   * its memory with each sheet, so at most one sheet is rendered above the limit.
   */
  memory: number;
};

/**
 * Requested workers: `workers` null: by cores and memory, at most one per sheet. `sheets` null is not known
 * yet: `early` workers start immediately, to be ready when it is. `isTimed`: sheets report their phase times.
 */
export type WorkersAsked = { workers: number | null; signal: AbortSignal; isTimed?: boolean } & (
  | { sheets: number; early?: never }
  | { sheets: null; early: number }
);

const MEBIBYTE = 1024 * 1024;
const LIMITS: Limits = { time: 120_000, memory: 900 * MEBIBYTE };

/** Memory available to this process: that of the container, if there is one. */
const memoryThere = (): number =>
  Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem());

/** Workers by cores and memory, at least one. */
const fitting = (): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(memoryThere() / (2 * LIMITS.memory))));

/**
 * Queued sheets per worker: one that is rendered, and one that is prepared or stored meanwhile. With a queue
 * of one, workers idled 10 % of the time, 7 ms a sheet, until the PDF was stored and the next job had come.
 */
const IN_HAND = 2;

/**
 * Number of sheets that justifies one more worker: it takes 0.5 s of processor time to start, and 2 s more
 * for its first sheets while its code is compiled. Builds of 16 sheets took 4.6 s with one worker and 5.1
 * with two, of 60 sheets 6.3 and 6.7, of 112 sheets 8.4 and 8.0, of all 352 13.7 and 11.4 (2026-11-27, a
 * virtual machine with two processors that are slower when both are busy).
 */
const WORTH_A_WORKER = 60;

/** Opens workers as sheets arrive, or before. Aborting the signal or closing ends them immediately. */
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
