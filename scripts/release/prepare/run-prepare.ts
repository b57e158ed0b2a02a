import { readProject } from '../../build/program/project.ts';
import { type Io, reportParsed, runShell, styleOf, typedPath } from '../../build/program/shell.ts';
import type { Report } from '../../build/report/report.ts';
import type { BuildParts } from '../../build/run-build.ts';
import { type PrepareOptions, parsePrepare } from './options.ts';
import type { PrepareDependencies } from './prepare-release.ts';

/** Dependencies of `handouts release prepare`. */
export type PrepareParts = BuildParts & Pick<PrepareDependencies, 'locales'>;

const prepare = async (options: PrepareOptions, io: Io, parts: PrepareParts): Promise<Report> => {
  const [{ prepareRelease }, { reportPrepare }, { openProgress }, { reportBuild }] = await Promise.all([
    import('./prepare-release.ts'),
    import('./report-prepare.ts'),
    import('../../build/report/progress.ts'),
    import('../../build/report/build-report.ts'),
  ]);
  const style = styleOf(options, io);
  const { toolchain } = await readProject(parts.root, io.node);
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

/** Runs `handouts release prepare` on its arguments; gives the exit code. */
export const runPrepare = (args: string[], io: Io, parts: PrepareParts): Promise<number> =>
  runShell(args, io, async () => {
    const { version } = await readProject(parts.root, io.node);
    const [content, out] = [typedPath('content', parts.root), typedPath('output', parts.root)];
    const parsed = parsePrepare(args, { version, content, out });
    return parsed.type === 'run' ? prepare(parsed.options, io, parts) : reportParsed(parsed);
  });
