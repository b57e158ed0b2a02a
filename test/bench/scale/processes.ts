import { readdir, readFile } from 'node:fs/promises';

/** A process: its memory in bytes, and its processor time in milliseconds. */
export type Process = { pid: number; parent: number; rss: number; spent: number; command: string };

const PAGE = 4096;
const TICKS_A_SECOND = 100;
const [PARENT, USER, SYSTEM, RSS] = [1, 11, 12, 21]; // proc(5), counted after the name

const parse = (pid: number, stat: string, command: string): Process => {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const field = (index: number): number => fields[index] ?? 0;
  return {
    pid,
    command,
    parent: field(PARENT),
    rss: field(RSS) * PAGE,
    spent: ((field(USER) + field(SYSTEM)) * 1000) / TICKS_A_SECOND,
  };
};

const readProcess = async (pid: number): Promise<Process | null> => {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'latin1'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    return parse(pid, stat, command.replaceAll('\0', ' '));
  } catch {
    return null; // it ended meanwhile
  }
};

/** A process and its descendants, from Linux's /proc; empty elsewhere. */
export const processesBelow = async (root: number): Promise<Process[]> => {
  const names = await readdir('/proc').catch(() => []);
  const all = await Promise.all(
    names.filter((name) => /^\d+$/.test(name)).map((name) => readProcess(Number(name))),
  );
  const known = all.filter((process) => process !== null);
  const below = new Set([root]);
  for (const { pid, parent } of known.sort((a, b) => a.pid - b.pid)) if (below.has(parent)) below.add(pid);
  return known.filter(({ pid }) => below.has(pid));
};
