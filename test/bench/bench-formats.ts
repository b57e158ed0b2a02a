import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Prints the processor seconds for all sheets in each format, next to those of a cold build of all PDFs;
 * Linux with bash.
 */
const run = promisify(execFile);
const program = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
const out = await mkdtemp(join(tmpdir(), 'bench-formats-'));

/** Processor seconds of a build, including its child processes. */
const secondsOf = async (...args: string[]): Promise<number> => {
  const command = [process.execPath, program, 'build', '--quiet', '--out', out, ...args];
  const script = `TIMEFORMAT='%U %S'; time ${command.map((word) => `'${word}'`).join(' ')}`;
  const { stderr } = await run('bash', ['-c', script]);
  return stderr
    .trim()
    .split(/\s+/)
    .reduce((sum, seconds) => sum + Number(seconds), 0);
};

const cold = await secondsOf('--no-cache');
await secondsOf(); // so that print pages are known, as after any build
process.stdout.write(`pdf, cold: ${cold.toFixed(1)} s\n`);
const start = await secondsOf('--format', 'txt', '--only', 'when-to-get-help');
process.stdout.write(`start and content alone: ${start.toFixed(1)} s\n`);
for (const format of ['txt', 'ssml', 'epub', 'brf']) {
  const seconds = await secondsOf('--format', format);
  const share = ((100 * (seconds - start)) / cold).toFixed(1);
  process.stdout.write(`${format}: ${seconds.toFixed(1)} s, ${share} % of the PDFs without the start\n`);
}
await rm(out, { recursive: true });
