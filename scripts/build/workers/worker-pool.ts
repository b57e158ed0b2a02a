import type { Worker } from './worker.ts';

/** Workers, each taken for one sheet at a time. */
export type WorkerPool = {
  /** A free worker, or a new one; at the limit it waits for the first to be returned. */
  take: () => Promise<Worker>;
  /**
   * Returns a worker. One that has ended, or that uses too much memory, is ended and makes room for a new
   * one.
   */
  giveBack: (worker: Worker) => void;
  /** Changes the limit of workers; existing workers stay. */
  bound: (max: number) => void;
  /** Ends all workers: waiting and later calls of `take` reject with the reason. */
  close: (reason: unknown) => void;
};

/** Limits of a pool: number of workers, and the bytes after which one is replaced. */
type Bounds = { max: number; memory: number };

type WaitingJob = { resolve: (worker: Worker) => void; reject: (reason: unknown) => void };

/** All workers, and the idle ones. */
type WorkerStock = {
  next: () => Worker | undefined;
  add: () => void;
  bound: (max: number) => void;
  giveBack: (worker: Worker) => void;
  end: () => void;
};

const openStock = (start: () => Worker, { max: asked, memory }: Bounds): WorkerStock => {
  let max = asked;
  const all = new Set<Worker>();
  const free: Worker[] = [];
  const startOne = (): Worker => {
    const worker = start();
    all.add(worker);
    return worker;
  };
  const end = (worker: Worker): void => {
    all.delete(worker);
    worker.kill();
  };
  return {
    next: () => {
      for (let worker = free.pop(); worker; worker = free.pop()) {
        if (worker.isAlive()) return worker;
        end(worker);
      }
      return all.size < max ? startOne() : undefined;
    },
    add: () => void free.push(startOne()),
    bound: (count) => {
      max = count;
    },
    giveBack: (worker) => {
      if (worker.isAlive() && worker.memory() < memory) free.push(worker);
      else end(worker);
    },
    end: () => all.forEach(end),
  };
};

/** Opens a pool that starts `early` workers immediately and others on demand. */
export const openPool = (start: () => Worker, bounds: Bounds, early: number): WorkerPool => {
  const stock = openStock(start, bounds);
  const waiting: WaitingJob[] = [];
  let closed: { reason: unknown } | null = null;
  /** Gives the first waiting call a worker, or rejects it when none can be started. */
  const serveNext = (): void => {
    const [next] = waiting;
    try {
      const worker = next && stock.next();
      if (!worker) return;
      next.resolve(worker);
    } catch (error) {
      next?.reject(error);
    }
    waiting.shift();
    serveNext();
  };
  for (let count = 0; count < Math.min(early, bounds.max); count += 1) stock.add();
  return {
    take: () =>
      new Promise((resolve, reject) => {
        if (closed) return reject(closed.reason);
        waiting.push({ resolve, reject });
        serveNext();
      }),
    bound: (max) => {
      stock.bound(max);
      serveNext();
    },
    giveBack: (worker) => {
      stock.giveBack(worker);
      serveNext();
    },
    close: (reason) => {
      closed = { reason };
      stock.end();
      for (const { reject } of waiting.splice(0)) reject(reason);
    },
  };
};
