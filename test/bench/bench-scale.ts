import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { printScale, type Scale } from './scale/print-scale.ts';
import { firstWorkerAt, spentAt, tenthsOf } from './scale/tenths.ts';
import { watch } from './scale/watch.ts';

/** Builds many sheets in one run of the real build, and prints time and memory of all its processes by tenths (Linux). */
const options = new Command('npx tsx test/bench/bench-scale.ts')
  .description('Builds so many PDFs in one run and watches time and memory. Needs Linux (/proc).')
  .option('--sheets <number>', 'how many PDFs, such as 500, 2000, 10000', Number, 500)
  .option('--workers <number>', 'how many at once; else what fits the machine')
  .option('--copy', 'draw one sheet of each edition and copy its bytes: shows what the build itself does')
  .option('--json <file>', 'write the figures as JSON too')
  .parse()
  .opts<{ sheets: number; workers?: string; copy?: boolean; json?: string }>();

const program = fileURLToPath(new URL('scale/scale-build.ts', import.meta.url));
const drawing = options.copy ? fileURLToPath(new URL('scale/copying-worker.ts', import.meta.url)) : '';
const out = await mkdtemp(join(tmpdir(), 'bench-scale-'));
const workers = options.workers === undefined ? [] : ['--workers', options.workers];
const child = spawn(
  process.execPath,
  [
    '--import',
    import.meta.resolve('tsx'),
    program,
    String(options.sheets),
    drawing,
    '--no-cache',
    '--out',
    out,
    ...workers,
  ],
  { stdio: ['ignore', 'ignore', 'pipe'] },
);
const watched = await watch(child, () => performance.now());
await rm(out, { recursive: true, force: true });
const reading = firstWorkerAt(watched);
const [last = 0, pdfs] = [watched.made.at(-1), watched.made.length];
const scale: Scale = {
  pdfs,
  node: process.versions.node,
  cores: availableParallelism(),
  code: watched.code,
  seconds: watched.ended / 1000,
  reading,
  publishing: watched.ended - last,
  workersStarted: watched.workers,
  clock: (last - reading) / pdfs,
  processor: (spentAt(watched.samples, last) - spentAt(watched.samples, reading)) / pdfs,
  tenths: tenthsOf(watched, reading),
};
process.stdout.write(printScale(scale));
if (watched.code !== 0) process.stderr.write(`The build failed (${watched.code}): ${watched.said}`);
if (options.json) await writeFile(options.json, `${JSON.stringify(scale, null, 2)}\n`);
process.exitCode = watched.code ?? 1;
