import type { Io } from './shell.ts';

/** npm forwards a Ctrl-C that the process already received; ignore repeats within this time (ms). */
const SAME_PRESS = 1000;

/**
 * Aborts at the first SIGINT or SIGTERM; a later one ends the process immediately, and the next build cleans
 * up.
 */
const listenTo = (process: NodeJS.Process, stop: AbortController): void => {
  let stopped = Number.POSITIVE_INFINITY;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    // `once` does not work: tsx ends a process as soon as a signal has no listener left
    const listener = (): void => {
      if (performance.now() - stopped > SAME_PRESS) process.off(name, listener).kill(process.pid, name);
      if (!stop.signal.aborted) stopped = performance.now();
      stop.abort(name);
    };
    process.on(name, listener);
  }
};

/** The build's view of a process. */
export const processIo = (process: NodeJS.Process): Io => {
  const { stdout, stderr, env } = process;
  const stop = new AbortController();
  for (const stream of [stdout, stderr]) stream.on('error', () => {}); // the reader went away: the build goes on
  return {
    stdout,
    stderr,
    env,
    node: process.versions.node,
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
    stop: stop.signal,
    heedSignals: () => listenTo(process, stop),
  };
};
