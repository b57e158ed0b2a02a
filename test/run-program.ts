import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Result of a program; `code` is null when a signal ended it. */
export type Ended = { code: number | null; signal: string | null; stdout: string; stderr: string };

/** `project` is another copy of the project, as a path that ends in `/`. */
type Settings = { env?: Record<string, string>; cwd?: string; project?: string };

const startNode = (args: string[], { env = {}, cwd = ROOT }: Settings): ChildProcessWithoutNullStreams => {
  const {
    GITHUB_ACTIONS: _,
    NO_COLOR: __,
    SOURCE_DATE_EPOCH: ___,
    TSX_TSCONFIG_PATH: ____,
    ...inherited
  } = process.env;
  return spawn(process.execPath, args, { cwd, env: { ...inherited, ...env } });
};

/** Starts a TypeScript program of the project as a separate process. */
export const startProgram = (
  program: string,
  args: string[],
  settings: Settings = {},
): ChildProcessWithoutNullStreams =>
  startNode(
    ['--import', import.meta.resolve('tsx'), `${settings.project ?? ROOT}${program}`, ...args],
    settings,
  );

/**
 * Starts a command of `handouts` (`build`, `release plan`) like a user, as a separate process. From its
 * source, through tsx, a build of two sheets took 2.3 times the processor time.
 */
export const start = (
  command: string,
  args: string[],
  settings: Settings = {},
): ChildProcessWithoutNullStreams =>
  startNode([`${settings.project ?? ROOT}scripts/start.mjs`, ...command.split(' '), ...args], settings);

/** The output of a started program, until it ends. */
export const ending = async (child: ChildProcessWithoutNullStreams): Promise<Ended> => {
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  const [code, signal] = await once(child, 'close');
  return { code, signal, ...said };
};

/** Runs a command of `handouts` to its end. */
export const run = (command: string, args: string[], settings: Settings = {}): Promise<Ended> =>
  ending(start(command, args, settings));
