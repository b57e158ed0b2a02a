import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paintFor } from '../../diagnostics/paint.ts';
import type { CommonOptions, Parse, Parsed } from '../command-line/parse-arguments.ts';
import type { Environment } from '../plan/document-date.ts';
import { errnoOf, explain } from '../publish/output-error.ts';
import type { Stream } from '../report/progress.ts';
import { printError, type Report, type ReportStyle } from '../report/report.ts';
import { type Project, readProject } from './project.ts';

/** What a command needs of its process. */
export type Io = {
  stdout: Stream;
  stderr: NodeJS.WritableStream & Stream;
  env: Environment;
  /** Version of Node. */
  node: string;
  /** Milliseconds since some moment. */
  now: () => number;
  /** Today (YYYY-MM-DD); decides what is overdue, never the bytes of a PDF. */
  today: () => string;
  /** Aborted by a signal, whose name is the reason. */
  stop: AbortSignal;
  /**
   * From here on a signal aborts `stop`. Before, it ends the process, even while reading blocks the event
   * loop.
   */
  heedSignals: () => void;
};

/** A path below the project's folder, relative to the working directory. */
export const typedPath = (name: string, root: URL): string =>
  relative('', fileURLToPath(new URL(name, root))) || '.';

/** Output style from options, terminal and environment. */
export const styleOf = ({ json, quiet, debug }: CommonOptions, { stdout, env }: Io): ReportStyle => ({
  json,
  quiet,
  debug,
  paint: paintFor(stdout.isTTY === true, env),
  annotate: env.GITHUB_ACTIONS === 'true',
});

const say = ({ stdout, stderr }: Io, report: Report): number => {
  if (report.stdout !== '') stdout.write(report.stdout);
  if (report.stderr !== '') stderr.write(report.stderr);
  return report.exitCode;
};

const UNFORESEEN = 'Internal error. Published files were not changed. --debug shows where it happened.\n';

/**
 * Explains a missing package of checks and releases: `npm ci --omit=dev` installs only those of the build.
 */
const explainMissing = (error: unknown): Error | null => {
  const name = /^Cannot find package '([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1];
  if (name === undefined || errnoOf(error) !== 'ERR_MODULE_NOT_FOUND') return null;
  return new Error(
    `This command needs the package ${name}, which is not installed. Run npm ci, without --omit=dev.`,
  );
};

const reportUnforeseen = (error: unknown, { debug }: Pick<CommonOptions, 'debug'>): Report => {
  const isForeseen = errnoOf(error) !== null;
  const shown = isForeseen && !debug ? (explainMissing(error) ?? explain('Cannot go on', error)) : error;
  return {
    stdout: '',
    stderr: `${printError(shown, { debug })}${isForeseen ? '' : UNFORESEEN}`,
    exitCode: 1,
  };
};

/** The report for arguments that request no work. */
export const reportParsed = ({ type, text }: Exclude<Parsed<unknown>, { type: 'run' }>): Report =>
  type === 'show' ? { stdout: text, stderr: '', exitCode: 0 } : { stdout: '', stderr: text, exitCode: 2 };

/** Runs a program, prints its report and returns its exit code; never throws. */
export const runShell = async (args: string[], io: Io, run: () => Promise<Report>): Promise<number> => {
  const debug = args.includes('--debug');
  return say(io, await run().catch((error) => reportUnforeseen(error, { debug })));
};

/**
 * Loads a command and runs it on its arguments; returns the exit code. A package missing at load time is
 * reported like an error of the command.
 */
export const loadAndRun = async (
  args: string[],
  io: Io,
  load: () => Promise<(args: string[], io: Io) => Promise<number>>,
): Promise<number> => {
  const loaded = await load().catch((error) => reportUnforeseen(error, { debug: args.includes('--debug') }));
  return typeof loaded === 'function' ? loaded(args, io) : say(io, loaded);
};

/** A command invocation: arguments, process, and project folder. */
export type CommandCall = { args: string[]; io: Io; root: URL };

/** Parses the arguments of a command and runs it; returns the exit code and never throws. */
export const runCommandLine = <Options>(
  { args, io, root }: CommandCall,
  parse: Parse<Options>,
  act: (options: Options, project: Project) => Promise<Report>,
): Promise<number> =>
  runShell(args, io, async () => {
    const project = await readProject(root, io.node);
    const [content, out] = [typedPath('content', root), typedPath('output', root)];
    const parsed = parse(args, { version: project.version, content, out });
    return parsed.type === 'run' ? act(parsed.options, project) : reportParsed(parsed);
  });
