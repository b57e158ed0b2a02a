import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromiumFileArguments, DEBIAN_CHROMIUM } from './chromium.ts';
import { typstFileArguments } from './typst.ts';

/**
 * A contender: returns the milliseconds that `count` sheets of a folder take, after `WARM` unmeasured ones.
 */
export type Peer = { name: string; time: (folder: string, count: number) => number };

const WARM = 4;
const PROGRAM = fileURLToPath(new URL('../contender-process.ts', import.meta.url));
const WEASYPRINT = fileURLToPath(new URL('weasyprint-loop.py', import.meta.url));
/** Debian's own, with the packages of apt. */
const PYTHON = '/usr/bin/python3';

const run = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr || `${command} could not be started.`);
  return stdout;
};

const milliseconds = (stdout: string): number => {
  const time = Number(stdout.trim().split(/\s/)[0]);
  if (!(time > 0)) throw new Error(`Expected a time, found “${stdout}”.`);
  return time;
};

const inNode = (contender: string, folder: string, count: number): number =>
  milliseconds(run(process.execPath, ['--import', 'tsx', PROGRAM, contender, folder, `${count}`, `${WARM}`]));

/** Milliseconds of a program that is started for each sheet. */
const oneProcessAFile =
  (program: string, argumentsOf: (folder: string, index: number) => readonly string[]) =>
  (folder: string, count: number): number => {
    const start = performance.now();
    for (let index = 0; index < count; index += 1) run(program, argumentsOf(folder, index));
    return performance.now() - start;
  };

/** Peers and our own parts, in the order of the table. */
export const PEERS: readonly Peer[] = [
  {
    name: 'plain loop: one process, our templates and tagging',
    time: (...given) => inNode('plain', ...given),
  },
  { name: 'this project, one process, no cache', time: (...given) => inNode('one', ...given) },
  { name: 'Typst in process, PDF/UA-1', time: (...given) => inNode('typst', ...given) },
  {
    name: 'Typst, one Node process a file, PDF/UA-1',
    time: oneProcessAFile(process.execPath, typstFileArguments),
  },
  { name: 'Chromium, one browser, tagged', time: (...given) => inNode('chromium', ...given) },
  {
    name: 'Chromium, started for each file, tagged',
    time: oneProcessAFile(DEBIAN_CHROMIUM, chromiumFileArguments),
  },
  {
    name: 'WeasyPrint in process, PDF/UA-1',
    time: (folder, count) => milliseconds(run(PYTHON, [WEASYPRINT, folder, `${count}`, `${WARM}`])) * 1000,
  },
];
