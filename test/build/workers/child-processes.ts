import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** State and parent of a process (proc(5)); null when there is none. */
const statOf = async (pid: string | number): Promise<{ state: string; parent: number } | null> => {
  const text = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => null);
  if (text === null) return null;
  const [state = '', parent = ''] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state, parent: Number(parent) };
};

/** The worker processes of a build, as Linux lists them. */
export const workersOf = async (build: number | undefined): Promise<number[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const own = await Promise.all(
    pids.map(async (pid) => {
      const command = await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '');
      return (await statOf(pid))?.parent === build && command.includes('worker-process.')
        ? [Number(pid)]
        : [];
    }),
  );
  return own.flat();
};

/** Whether a process runs; a zombie does not. */
const isRunning = async (pid: number): Promise<boolean> => {
  const stat = await statOf(pid);
  return stat !== null && !'ZX'.includes(stat.state);
};

/** Waits until all of the processes have ended. */
export const untilGone = async (pids: readonly number[]): Promise<void> => {
  for (const pid of pids) while (await isRunning(pid)) await sleep(20);
};
