import { setImmediate as nextTurn } from 'node:timers/promises';

/** Runs jobs one after another until none is left; an error empties the queue. */
const runNext = async <Job>(
  left: Job[],
  signal: AbortSignal,
  act: (job: Job) => Promise<void>,
): Promise<void> => {
  try {
    for (let next = left.splice(0, 1); next.length > 0; next = left.splice(0, 1)) {
      await nextTurn(); // a signal is handled between two jobs
      signal.throwIfAborted();
      await Promise.all(next.map(act));
    }
  } finally {
    left.length = 0;
  }
};

/** Runs every job, `concurrency` at once; throws the first error after all have ended. */
export const runConcurrently = async <Job>(
  jobs: Job[],
  concurrency: number,
  signal: AbortSignal,
  act: (job: Job) => Promise<void>,
): Promise<void> => {
  const left = [...jobs];
  const ended = await Promise.allSettled(
    Array.from({ length: concurrency }, () => runNext(left, signal, act)),
  );
  for (const slot of ended) if (slot.status === 'rejected') throw slot.reason;
};
