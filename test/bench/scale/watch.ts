import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Process, processesBelow } from './processes.ts';

/** Memory (bytes) of a build's processes at one moment, and their processor milliseconds so far. */
export type Sample = {
  at: number;
  made: number;
  build: number;
  workers: number[];
  all: number;
  spent: number;
};

/**
 * Observations of a build: when each PDF was made (milliseconds from the start), and its memory over time.
 */
export type Watched = {
  code: number | null;
  ended: number;
  made: number[];
  samples: Sample[];
  workers: number;
  /** The last output of the build, apart from its progress. */
  said: string;
};

const EVERY = 500;
const MAX_OUTPUT_TAIL = 2000;
const MADE = /^\[\d+\/\d+\] .* pages: \d+$/;

const isWorker = ({ command }: Process): boolean => /(?:worker-process|copying-worker)\.ts\s*$/.test(command);

/** Sums the time of ended processes too, from their last sample. */
const adding = (): ((processes: Process[]) => number) => {
  const spent = new Map<number, number>();
  return (processes) => {
    for (const process of processes) spent.set(process.pid, process.spent);
    return [...spent.values()].reduce((sum, one) => sum + one, 0);
  };
};

/** Observes a build from start to end; `now` returns milliseconds. */
export const watch = async (child: ChildProcess, now: () => number): Promise<Watched> => {
  const began = now();
  const [made, samples, seen] = [[] as number[], [] as Sample[], new Set<number>()];
  const add = adding();
  let said = '';
  const take = async (): Promise<void> => {
    const all = await processesBelow(child.pid ?? -1);
    const workers = all.filter(isWorker);
    for (const { pid } of workers) seen.add(pid);
    samples.push({
      at: now() - began,
      made: made.length,
      spent: add(all),
      build: all.find(({ pid }) => pid === child.pid)?.rss ?? 0,
      workers: workers.map(({ rss }) => rss),
      all: all.reduce((sum, { rss }) => sum + rss, 0),
    });
  };
  const timer = setInterval(take, EVERY);
  if (child.stderr)
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (MADE.test(line)) made.push(now() - began);
      else said = `${said}${line}\n`.slice(-MAX_OUTPUT_TAIL);
    });
  const [code] = await once(child, 'close');
  clearInterval(timer);
  return { code, ended: now() - began, made, samples, workers: seen.size, said };
};
