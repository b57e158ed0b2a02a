import type { Io } from './shell.ts';

/** npm passes Ctrl-C on to a process that has it from the terminal already; in milliseconds. */
const SAME_PRESS = 1000;

/** Aborts at the first SIGINT or SIGTERM; a later one ends the process at once, which the next build fixes. */
const listenTo = (process: NodeJS.Process, stop: AbortController): void => {
  let stopped = Number.POSITIVE_INFINITY;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    // `once` would not do: tsx ends a process as soon as a signal has no listener left
    const listener = (): void => {
      if (performance.now() - stopped > SAME_PRESS) process.off(name, listener).kill(process.pid, name);
      if (!stop.signal.aborted) stopped = performance.now();
      stop.abort(name);
    };
    process.on(name, listener);
  }
};

/** A process as the build sees it. */
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
