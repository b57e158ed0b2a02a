import { randomBytes } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/** The process that holds a lock. `started` (clock ticks since boot; '0' where unknown) distinguishes a reused id. */
export type LockOwner = { pid: number; started: string; nonce: string; host: string };

type ProcessLife = { state: string; started: string };

/** State and start time of a process from Linux's /proc; null elsewhere or when there is none. */
const lifeOf = async (pid: number): Promise<ProcessLife | null> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', started: fields[19] ?? '0' };
};

/** Containers share a host name but not their process ids: the namespace distinguishes them. */
const hostHere = async (): Promise<string> => {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return [hostname(), ...(namespace.match(/\d+/) ?? [])].join('_').replace(/[^\w-]/g, '-');
};

/** A new owner for this process; two owners of one process differ in `nonce`. */
export const newOwner = async (): Promise<LockOwner> => ({
  pid: process.pid,
  started: (await lifeOf(process.pid))?.started ?? '0',
  nonce: randomBytes(4).toString('hex'),
  host: await hostHere(),
});

/** The owner as a file name. */
export const ownerName = ({ pid, started, nonce, host }: LockOwner): string =>
  `${pid}.${started}.${nonce}.${host}`;

/** The owner encoded in a file name; null for any other name. */
export const parseOwner = (name: string): LockOwner | null => {
  const parts = /^(?<pid>\d+)\.(?<started>\d+)\.(?<nonce>[\da-f]{8})\.(?<host>[\w-]+)$/.exec(name)?.groups;
  if (parts === undefined) return null;
  const { pid = '', started = '', nonce = '', host = '' } = parts;
  return { pid: Number(pid), started, nonce, host };
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether an owner is known to have ended; false for other hosts, where this cannot be known. */
export const hasEnded = async (owner: LockOwner, here: LockOwner): Promise<boolean> => {
  if (owner.host !== here.host) return false;
  if (!isRunning(owner.pid)) return true;
  const life = await lifeOf(owner.pid);
  if (life === null) return false;
  const isZombie = life.state === 'Z' || life.state === 'X';
  return isZombie || (owner.started !== '0' && life.started !== owner.started);
};
