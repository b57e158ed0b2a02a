import { setTimeout as sleep } from 'node:timers/promises';
import {
  describeHolder,
  findHolder,
  giveBack,
  isHeldBy,
  isStale,
  type LockHolder,
  showLife,
  sweepAttempts,
  takeFree,
  takeOver,
} from './lock-folder.ts';
import { type LockOwner, newOwner } from './lock-owner.ts';
import { outputError } from './output-error.ts';

/** How long to wait for another build, in milliseconds. */
type WaitTimes = {
  /** Until giving up. */
  limit: number;
  /** Between two checks. */
  pause: number;
  /** Without a heartbeat of a build on another host. */
  silence: number;
};

const PATIENCE: WaitTimes = { limit: 600_000, pause: 200, silence: 60_000 };
const BEAT = 2_000;

/** A held lock; sends heartbeats until it is released. */
export type Lock = { isHeld: () => Promise<boolean>; release: () => Promise<void> };

export type LockRequest = {
  out: string;
  /** Called once, when another build holds the lock. */
  onWait?: ((holder: string) => void) | undefined;
  signal?: AbortSignal | undefined;
  patience?: Partial<WaitTimes> | undefined;
};

const hold = (out: string, owner: LockOwner): Lock => {
  const timer = setInterval(() => showLife(out, owner), BEAT).unref();
  return {
    isHeld: () => isHeldBy(out, owner),
    release: async () => {
      clearInterval(timer);
      await giveBack(out, owner);
    },
  };
};

const busy = (out: string, holder: LockHolder | null): Error =>
  outputError(
    `Another build is writing to ${out}: ${describeHolder(out, holder)}. ` +
      'Wait until it has ended; if none is running, remove that lock folder.',
  );

type WatchedHolder = LockHolder & { since: number };

/** The known holder, and since when it has sent no heartbeat. */
const watch = (holder: LockHolder, before: WatchedHolder | null): WatchedHolder => {
  const isUnchanged = before?.name === holder.name && before.seen === holder.seen;
  return isUnchanged ? before : { ...holder, since: performance.now() };
};

/** Whether a holder can be considered dead. */
const isGone = async (
  out: string,
  watched: WatchedHolder,
  owner: LockOwner,
  silence: number,
): Promise<boolean> => (await isStale(out, watched, owner)) || performance.now() - watched.since >= silence;

/** Waits until this process holds the lock or the time limit is reached. */
const queue = async (owner: LockOwner, { out, onWait, signal, ...request }: LockRequest): Promise<void> => {
  const { limit, pause, silence } = { ...PATIENCE, ...request.patience };
  const began = performance.now();
  let watched: WatchedHolder | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const holder = await findHolder(out);
    if (holder === null) {
      if (await takeFree(out, owner)) return;
    } else {
      const isNew = watched === null;
      watched = watch(holder, watched);
      if (await isGone(out, watched, owner, silence)) {
        if (await takeOver(out, holder, owner)) return;
      } else if (isNew) onWait?.(describeHolder(out, holder));
    }
    if (performance.now() - began >= limit) throw busy(out, holder);
    await sleep(pause);
  }
};

/**
 * Takes the lock of an output folder: waits for a running build, clears the lock of a dead one, and throws an
 * output error naming the lock after the time limit, or the signal's reason when aborted.
 */
export const takeLock = async (request: LockRequest): Promise<Lock> => {
  const owner = await newOwner();
  await queue(owner, request);
  await sweepAttempts(request.out, owner);
  return hold(request.out, owner);
};
