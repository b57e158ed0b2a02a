import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/**
 * Aborts a full build (SIGINT) at several moments, and prints how long each took to end and what it left
 * behind.
 */
const MOMENTS = [0.5, 1, 2, 3, 4, 6, 9, 13, 18];
const program = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

const stopAfter = async (seconds: number): Promise<string> => {
  const out = await mkdtemp(join(tmpdir(), 'bench-stop-'));
  const args = [program, 'build', '--no-cache', '--quiet', '--out', out];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = once(child, 'close');
  await sleep(seconds * 1000);
  const began = performance.now();
  child.kill('SIGINT');
  const [code, signal] = await ended;
  const took = Math.round(performance.now() - began);
  const left = await readdir(out);
  await rm(out, { recursive: true });
  return `after ${seconds} s: ended in ${took} ms (${code ?? signal}), left: ${left.join(', ') || 'nothing'}\n`;
};

for (const moment of MOMENTS) process.stdout.write(await stopAfter(moment));
