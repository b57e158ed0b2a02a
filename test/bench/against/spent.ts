import { spawn } from 'node:child_process';
import { processesBelow } from '../scale/processes.ts';

/** What a command took, with all processes that it started: milliseconds of processors and of the clock, and MiB at the most. */
export type Spent = { processor: number; clock: number; memory: number };

const EVERY = 250;
const MIB = 1024 * 1024;

/** The last line of bash's `time` with TIMEFORMAT='%U %S', in milliseconds. */
const processorIn = (said: string): number =>
  (said.trim().split('\n').at(-1) ?? '').split(' ').reduce((sum, seconds) => sum + Number(seconds) * 1000, 0);

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Runs a command in a folder on Linux with bash, and rejects with what it said when its exit code is another than these. */
export const spentBy = async (
  folder: string,
  command: readonly string[],
  codes: readonly number[] = [0],
): Promise<Spent> => {
  const began = performance.now();
  const script = `TIMEFORMAT='%U %S'; time ${command.map(quoted).join(' ')} >/dev/null`;
  const child = spawn('bash', ['-c', script], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  let memory = 0;
  const timer = setInterval(async () => {
    const all = await processesBelow(child.pid ?? -1);
    memory = Math.max(memory, all.reduce((sum, { rss }) => sum + rss, 0) / MIB);
  }, EVERY);
  const code = await new Promise<number>((resolve) => child.on('close', (own) => resolve(own ?? -1)));
  clearInterval(timer);
  if (!codes.includes(code))
    throw new Error(`${command.join(' ')} ended with ${code}:\n${said.slice(-2000)}`);
  return { processor: processorIn(said), clock: performance.now() - began, memory };
};
