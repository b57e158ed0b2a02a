import type { BuildDependencies } from './build-request.ts';
import type { BuildOptions } from './command-line/build-option-types.ts';
import { parseBuild } from './command-line/build-options.ts';
import type { Listable, PlannedContent } from './plan/list-sheets.ts';
import type { Load } from './plan/read-sheets.ts';
import { type Project, readProject } from './program/project.ts';
import { type Io, reportParsed, runShell, styleOf, typedPath } from './program/shell.ts';
import type { LoadLap } from './report/profile.ts';
import { createLoadLap, type Profile, printProfile, profiled } from './report/profile.ts';
import { beside, join, type Report, type Style } from './report/report.ts';

/** The parts a build is made of, and the project's folder. */
export type BuildParts = {
  root: URL;
  load: Load<Listable>;
  /** The same for `--profile`, which is told what is done. */
  timedLoad?: (...given: [...Parameters<Load<Listable>>, lap: LoadLap]) => Promise<Listable>;
  /** Takes what an earlier load found while nothing changed; not asked with `--no-cache`. */
  cachedLoad?: Load<Listable>;
  /** Reads which sheets there are, and no more; without it all is read for a list. */
  loadPlan?: Load<PlannedContent>;
  /** The same with what an earlier list found; not asked with `--no-cache`. */
  cachedPlan?: Load<PlannedContent>;
} & Pick<BuildDependencies, 'openRenderer' | 'cache' | 'checkpoint' | 'patience'>;

/** Exit codes of a program that a signal stopped. */
export const STOP_CODES: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Parts that note in a profile how long they take. */
const measuring = (
  { load, timedLoad, openRenderer }: BuildParts,
  profile: Profile,
  now: () => number,
): Pick<BuildParts, 'load' | 'openRenderer'> => ({
  load: (content, clinic, onRead) =>
    timedLoad?.(content, clinic, onRead, createLoadLap(profile.load, now)) ?? load(content, clinic, onRead),
  openRenderer: async (asked) => profiled(await openRenderer(asked), profile.sheets),
});

const build = async (
  options: BuildOptions,
  style: Style,
  { toolchain }: Project,
  io: Io,
  parts: BuildParts,
): Promise<Report> => {
  const [{ buildHandouts }, { openProgress }, { reportBuild }] = await Promise.all([
    import('./build-handouts.ts'),
    import('./report/progress.ts'),
    import('./report/build-report.ts'),
  ]);
  const { env, stop: signal, heedSignals: beforeWriting } = io;
  const began = io.now();
  const display = openProgress(io.stderr);
  const progress: BuildDependencies['progress'] = (event) => {
    if (!options.quiet) display.show(event);
  };
  const profile: Profile = { load: { parse: 0, assemble: 0 }, sheets: [] };
  const result = await buildHandouts(options, {
    ...parts,
    ...(options.profile && measuring(parts, profile, io.now)),
    cache: options.cache ? (parts.cache ?? null) : null,
    ...{ toolchain: await toolchain(), env, signal, beforeWriting, progress, today: io.today() },
  }).finally(display.stop);
  const seconds = (io.now() - began) / 1000;
  const { exitCode, ...report } = reportBuild(result, style, {
    seconds,
    out: options.out,
    stopCode: STOP_CODES[String(signal.reason)] ?? 1,
  });
  return { ...join(report, beside(style, options.profile ? printProfile(profile) : '')), exitCode };
};

const list = async (
  options: BuildOptions,
  style: Style,
  { load, loadPlan = load }: BuildParts,
): Promise<Report> => {
  const [{ asksForTexts, listPlan, listSheets }, { reportList }] = await Promise.all([
    import('./plan/list-sheets.ts'),
    import('./report/list-report.ts'),
  ]);
  const listed = asksForTexts(options) ? listSheets(options, load) : listPlan(options, loadPlan);
  return reportList(await listed, style);
};

const explain = async (
  options: BuildOptions,
  { toolchain }: Project,
  { env }: Io,
  { load, cache }: BuildParts,
): Promise<Report> => {
  const { explainSheets } = await import('./plan/explain-sheets.ts');
  const parts = { load, env, toolchain: await toolchain(), folder: cache?.folder ?? '' };
  const { text, exitCode } = await explainSheets(options, parts);
  return exitCode === 0
    ? { stdout: `${text}\n`, stderr: '', exitCode }
    : { stdout: '', stderr: `error: ${text}\n`, exitCode };
};

/** Runs `build:pdfs` on its arguments; gives the exit code. */
export const runBuild = (args: string[], io: Io, asked: BuildParts): Promise<number> =>
  runShell(args, io, async () => {
    const project = await readProject(asked.root, io.node);
    const [content, out] = [typedPath('content', asked.root), typedPath('output', asked.root)];
    const parsed = parseBuild(args, { version: project.version, content, out });
    if (parsed.type !== 'run') return reportParsed(parsed);
    const { options } = parsed;
    const load = (options.cache && asked.cachedLoad) || asked.load;
    const loadPlan = (options.cache && asked.cachedPlan) || asked.loadPlan || load;
    const parts = { ...asked, load, loadPlan };
    const style = styleOf(options, io);
    if (options.explain) return explain(options, project, io, parts);
    return options.list ? list(options, style, parts) : build(options, style, project, io, parts);
  });
