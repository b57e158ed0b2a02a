import { setImmediate as nextTurn } from 'node:timers/promises';

/** Does something with jobs one after another until none is left to take; what stops it leaves none to the other lanes. */
const runLane = async <Job>(
  left: Job[],
  signal: AbortSignal,
  act: (job: Job) => Promise<void>,
): Promise<void> => {
  try {
    for (let next = left.splice(0, 1); next.length > 0; next = left.splice(0, 1)) {
      await nextTurn(); // lets a signal in between two jobs
      signal.throwIfAborted();
      await Promise.all(next.map(act));
    }
  } finally {
    left.length = 0;
  }
};

/** Does something with every job, so many at once; throws what stopped a lane when all have ended. */
export const runLanes = async <Job>(
  jobs: Job[],
  lanes: number,
  signal: AbortSignal,
  act: (job: Job) => Promise<void>,
): Promise<void> => {
  const left = [...jobs];
  const ended = await Promise.allSettled(Array.from({ length: lanes }, () => runLane(left, signal, act)));
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
};
