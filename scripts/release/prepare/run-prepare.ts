import type { Project } from '../../build/program/project.ts';
import { type Io, runCommandLine, styleOf, typedPath } from '../../build/program/shell.ts';
import type { Report } from '../../build/report/report.ts';
import type { BuildParts } from '../../build/run-build.ts';
import { type PrepareOptions, parsePrepare } from './options.ts';
import type { PrepareDependencies } from './prepare-release.ts';

/** Dependencies of `handouts release prepare`. */
export type PrepareParts = BuildParts & Pick<PrepareDependencies, 'locales'>;

const prepare = async (
  options: PrepareOptions,
  { toolchain }: Project,
  io: Io,
  parts: PrepareParts,
): Promise<Report> => {
  const [{ prepareRelease }, { reportPrepare }, { openProgress }, { reportBuild }] = await Promise.all([
    import('./prepare-release.ts'),
    import('./report-prepare.ts'),
    import('../../build/report/progress.ts'),
    import('../../build/report/build-report.ts'),
  ]);
  const style = styleOf(options, io);
  io.heedSignals();
  const display = openProgress(io.stderr);
  const today = io.today();
  const result = await prepareRelease(
    { ...options, today, project: typedPath('.', parts.root) },
    {
      ...parts,
      toolchain: await toolchain(),
      env: {},
      signal: io.stop,
      today,
      cache: parts.cache ?? null,
      progress: (event) => {
        if (!options.quiet) display.show(event);
      },
    },
  ).finally(display.stop);
  if (result.status !== 'unbuilt') return reportPrepare(result, style);
  return reportBuild(result.build, style, { seconds: 0, out: options.out, stopCode: 1 });
};

/** Runs `handouts release prepare` on its arguments; returns the exit code. */
export const runPrepare = (args: string[], io: Io, parts: PrepareParts): Promise<number> =>
  runCommandLine({ args, io, root: parts.root }, parsePrepare, (options, project) =>
    prepare(options, project, io, parts),
  );
