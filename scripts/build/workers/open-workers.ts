import { availableParallelism, totalmem } from 'node:os';
import type { Renderer } from '../render-sheets.ts';
import { startWorker, type Worker } from './worker.ts';

/** What bounds the workers. */
export type Limits = {
  /** Longest time for a sheet, in milliseconds. */
  time: number;
  /**
   * Bytes after which a worker is replaced by a new one: react-pdf keeps a little of every PDF. A worker tells what it holds
   * with each sheet, so that one sheet at most is drawn above the limit.
   */
  memory: number;
};

/**
 * What a build asks for: `workers` null fits the machine; there are never more than sheets. `sheets` null is not known yet:
 * `early` workers are started at once, to be ready when it is.
 */
export type WorkersAsked = { workers: number | null; signal: AbortSignal } & (
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

/** Opens workers as sheets come in, or before. Aborting the signal and closing end them at once. */
export const openWorkers = async (
  { workers, sheets, early = 0, signal }: WorkersAsked,
  limits: Limits = LIMITS,
  program?: string,
): Promise<Renderer> => {
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const kill = (worker: Worker): void => {
    all.delete(worker);
    worker.kill();
  };
  const start = (): Worker => {
    const worker = startWorker(limits.time, program);
    all.add(worker);
    return worker;
  };
  const close = (): void => all.forEach(kill);
  signal.addEventListener('abort', close, { once: true });
  const render: Renderer = async (job) => {
    signal.throwIfAborted();
    let worker = idle.pop();
    while (worker && !worker.isAlive()) worker = idle.pop();
    const taken = worker ?? start();
    try {
      return await taken.render(job);
    } finally {
      if (taken.isAlive() && taken.memory() < limits.memory) idle.push(taken);
      else kill(taken);
    }
  };
  const lanes = Math.max(1, Math.min(workers ?? fitting(), sheets ?? Number.POSITIVE_INFINITY));
  for (let count = 0; count < Math.min(early, lanes); count += 1) idle.push(start());
  return Object.assign(render, { lanes, close });
};
