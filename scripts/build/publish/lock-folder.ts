import { mkdir, readdir, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasEnded, type LockOwner, ownerName, parseOwner } from './lock-owner.ts';
import { errnoOf, outputError } from './output-error.ts';

/**
 * The lock is a folder with one empty file named after its owner. The folder with its file appears by one
 * rename, and a dead owner's file becomes ours by one rename, which only one of several waiting builds can
 * win.
 */
const LOCK = '.build-lock';

/** The name of the lock's holder and its last heartbeat (ms), or null. */
export type LockHolder = { name: string; seen: number };

const absent = (error: unknown): null => {
  if (errnoOf(error) === 'ENOENT') return null;
  throw error;
};

/** The holder of the lock of an output folder, or null. */
export const findHolder = async (out: string): Promise<LockHolder | null> => {
  const names = await readdir(join(out, LOCK)).catch(absent);
  const name = names?.[0];
  if (name === undefined) return null;
  const seen = await stat(join(out, LOCK, name)).catch(absent);
  return seen === null ? null : { name, seen: seen.mtimeMs };
};

/** Errors of a rename onto a folder that is not empty; EPERM on Windows. */
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM']);

/** Takes a free lock; false when another build took it first. */
export const takeFree = async (out: string, owner: LockOwner): Promise<boolean> => {
  const own = join(out, `${LOCK}-${ownerName(owner)}`);
  await mkdir(own);
  try {
    await writeFile(join(own, ownerName(owner)), '');
    await rmdir(join(out, LOCK)).catch(() => null); // Windows cannot rename onto a folder, not even an empty one
    await rename(own, join(out, LOCK));
    return true;
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (TAKEN.has(errnoOf(error) ?? '')) return false;
    throw error;
  }
};

/** Takes the lock from a dead holder; false when another build was faster. */
export const takeOver = async (out: string, from: LockHolder, owner: LockOwner): Promise<boolean> => {
  const moved = await rename(join(out, LOCK, from.name), join(out, LOCK, ownerName(owner))).catch(absent);
  return moved !== null;
};

/** Whether the holder's process has ended; throws when the lock was not made by a build. */
export const isStale = async (out: string, { name }: LockHolder, here: LockOwner): Promise<boolean> => {
  const owner = parseOwner(name);
  if (owner !== null) return hasEnded(owner, here);
  throw outputError(
    `${join(out, LOCK)} contains “${name}”, which no build created. Move it away and try again.`,
  );
};

/** Removes leftovers of builds that were killed while taking the lock. */
export const sweepAttempts = async (out: string, here: LockOwner): Promise<void> => {
  for (const name of await readdir(out)) {
    const owner = name.startsWith(`${LOCK}-`) ? parseOwner(name.slice(LOCK.length + 1)) : null;
    if (owner !== null && (await hasEnded(owner, here))) await rm(join(out, name), { recursive: true });
  }
};

/** The file by which an owner holds the lock. */
const fileOf = (out: string, owner: LockOwner): string => join(out, LOCK, ownerName(owner));

/** Heartbeat for builds on other hosts; failures are ignored. */
export const showLife = async (out: string, owner: LockOwner): Promise<void> => {
  const now = new Date();
  await utimes(fileOf(out, owner), now, now).catch(() => null);
};

/** Whether the owner still holds the lock. */
export const isHeldBy = async (out: string, owner: LockOwner): Promise<boolean> =>
  (await stat(fileOf(out, owner)).catch(() => null)) !== null;

/** Releases the lock; what cannot be removed is cleared by the next build. */
export const giveBack = async (out: string, owner: LockOwner): Promise<void> => {
  await rm(fileOf(out, owner), { force: true }).catch(() => null);
  await rmdir(join(out, LOCK)).catch(() => null); // already taken by a waiting build
};

/** Location and holder of the lock, for messages. */
export const describeHolder = (out: string, holder: LockHolder | null): string => {
  const owner = parseOwner(holder?.name ?? '');
  const process = owner === null ? 'an unknown process' : `process ${owner.pid} on ${owner.host}`;
  return `${process} (lock ${join(out, LOCK)})`;
};
