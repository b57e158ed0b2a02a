import type { Worker } from './worker.ts';

/** Workers that are lent for one sheet each. */
export type WorkerPool = {
  /** A worker that is free, or a new one; while as many as may be are lent it waits for the first that comes back. */
  take: () => Promise<Worker>;
  /** Takes a worker back. One that has ended, or that holds too much memory, is ended and makes room for a new one. */
  giveBack: (worker: Worker) => void;
  /** Ends all workers; who still waits for one gets the reason as an error. */
  close: (reason: unknown) => void;
};

/** What bounds a pool: how many workers at once, and the bytes after which one is replaced. */
type Bounds = { most: number; memory: number };

type Waiting = { resolve: (worker: Worker) => void; reject: (reason: unknown) => void };

/** Opens a pool that has `early` workers started at once and others when they are asked for. */
export const openPool = (start: () => Worker, { most, memory }: Bounds, early: number): WorkerPool => {
  const all = new Set<Worker>();
  const free: Worker[] = [];
  const waiting: Waiting[] = [];
  const startOne = (): Worker => {
    const worker = start();
    all.add(worker);
    return worker;
  };
  const end = (worker: Worker): void => {
    all.delete(worker);
    worker.kill();
  };
  const nextFree = (): Worker | undefined => {
    for (let worker = free.pop(); worker; worker = free.pop()) {
      if (worker.isAlive()) return worker;
      end(worker);
    }
    return all.size < most ? startOne() : undefined;
  };
  /** Who waits is given a worker, or told why none could be started. */
  const serveNext = (): void => {
    const [next] = waiting;
    if (!next) return;
    try {
      const worker = nextFree();
      if (!worker) return;
      next.resolve(worker);
    } catch (error) {
      next.reject(error);
    }
    waiting.shift();
    if (free.length > 0 || all.size < most) serveNext();
  };
  for (let count = 0; count < Math.min(early, most); count += 1) free.push(startOne());
  return {
    take: async () =>
      nextFree() ?? new Promise<Worker>((resolve, reject) => waiting.push({ resolve, reject })),
    giveBack: (worker) => {
      if (worker.isAlive() && worker.memory() < memory) free.push(worker);
      else end(worker);
      serveNext();
    },
    close: (reason) => {
      all.forEach(end);
      for (const { reject } of waiting.splice(0)) reject(reason);
    },
  };
};
