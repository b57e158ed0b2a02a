import { type CompiledPlan, type Load, processorTime, type StoredContent } from '../core/index.ts';
import type { Memo } from '../memo/memo.ts';
import type { BuildDependencies } from './build-request.ts';
import type { BuildOptions } from './command-line/build-option-types.ts';
import { parseBuild } from './command-line/build-options.ts';
import { toolsOf } from './memo/job-inputs.ts';
import type { Project } from './program/project.ts';
import { type Io, runCommandLine, styleOf } from './program/shell.ts';
import { createLoadLap, type Profile, printProfile, profiled } from './report/profile.ts';
import { beside, failure, join, type Report, type ReportStyle, success } from './report/report.ts';

/** Dependencies of the build command. */
export type BuildParts = {
  root: URL;
  load: Load<StoredContent>;
  /** Cached variant; not used with `--no-cache`. */
  recall?: (memo: Memo) => Load<StoredContent>;
  /** Only plans the sheets; without it everything is compiled for a list. */
  loadPlan?: Load<CompiledPlan>;
  /** Cached variant; not used with `--no-cache`. */
  recallPlan?: (memo: Memo) => Load<CompiledPlan>;
} & Pick<BuildDependencies, 'openRenderer' | 'cache' | 'checkpoint' | 'patience'>;

/** How a run of the build loads content: from the memo, if there is one. */
type ContentLoads = { read: Load<StoredContent>; readPlan: Load<CompiledPlan> };

const loadsOf = (
  { load, recall, loadPlan = load, recallPlan }: BuildParts,
  memo: Memo | null,
): ContentLoads => ({
  read: memo && recall ? recall(memo) : load,
  readPlan: memo && recallPlan ? recallPlan(memo) : loadPlan,
});

const memoOf = async ({ cache }: BuildParts, { toolchain }: Project): Promise<Memo | null> =>
  cache ? { ...cache, tools: toolsOf(await toolchain()) } : null;

/** Exit codes after a signal. */
export const STOP_CODES: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/**
 * Dependencies that record their times in a profile; compiles everything, since a memo would hide the time.
 */
const measuring = (
  { load, openRenderer }: BuildParts,
  profile: Profile,
): Pick<BuildDependencies, 'load' | 'openRenderer'> => ({
  load: (content, clinic, options) =>
    load(content, clinic, { ...options, lap: createLoadLap(profile.load, processorTime) }),
  openRenderer: async (asked) => profiled(await openRenderer({ ...asked, isTimed: true }), profile.sheets),
});

const build = async (
  options: BuildOptions,
  style: ReportStyle,
  { toolchain }: Project,
  io: Io,
  parts: BuildParts & ContentLoads,
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
    load: parts.read,
    ...(options.profile && measuring(parts, profile)),
    cache: options.cache ? (parts.cache ?? null) : null,
    toolchain: await toolchain(),
    env,
    signal,
    beforeWriting,
    progress,
    today: io.today(),
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
  style: ReportStyle,
  { read, readPlan }: ContentLoads,
): Promise<Report> => {
  const [{ asksForTexts, listPlan, listSheets }, { reportList }] = await Promise.all([
    import('./plan/list-sheets.ts'),
    import('./report/list-report.ts'),
  ]);
  const listed = asksForTexts(options) ? listSheets(options, read) : listPlan(options, readPlan);
  return reportList(await listed, style);
};

const explain = async (
  options: BuildOptions,
  memo: Memo | null,
  { env }: Io,
  { read: load }: ContentLoads,
): Promise<Report> => {
  if (memo === null) return failure('No cache is configured.', 1);
  const { explainSheets } = await import('./plan/explain-sheets.ts');
  const { text, exitCode } = await explainSheets(options, { load, env, memo });
  return exitCode === 0 ? success(`${text}\n`) : failure(text, exitCode);
};

/** Runs `handouts build` on its arguments; returns the exit code. */
export const runBuild = (args: string[], io: Io, asked: BuildParts): Promise<number> =>
  runCommandLine({ args, io, root: asked.root }, parseBuild, async (options, project) => {
    const style = styleOf(options, io);
    const memo = options.cache || options.explain ? await memoOf(asked, project) : null;
    const loads = loadsOf(asked, options.cache ? memo : null);
    if (options.explain) return explain(options, memo, io, loads);
    return options.list
      ? list(options, style, loads)
      : build(options, style, project, io, { ...asked, ...loads });
  });
