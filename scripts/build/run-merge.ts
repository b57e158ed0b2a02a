import { parseMerge } from './command-line/merge-options.ts';
import { type Io, runCommandLine, styleOf } from './program/shell.ts';
import { type BuildParts, STOP_CODES } from './run-build.ts';

/** Dependencies of the merge command, and the project's folder. */
export type MergeParts = Pick<BuildParts, 'root' | 'load' | 'checkpoint' | 'patience'>;

/** Runs `handouts merge-shards` on its arguments; returns the exit code. */
export const runMerge = (args: string[], io: Io, parts: MergeParts): Promise<number> =>
  runCommandLine({ args, io, root: parts.root }, parseMerge, async (options, { toolchain }) => {
    const [{ mergeShards }, { openProgress }, { reportBuild }] = await Promise.all([
      import('./shards/merge-shards.ts'),
      import('./report/progress.ts'),
      import('./report/build-report.ts'),
    ]);
    const { stop: signal } = io;
    const began = io.now();
    const progress = openProgress(io.stderr).show;
    const { heedSignals: beforeWriting } = io;
    const made = {
      ...parts,
      toolchain: await toolchain(),
      signal,
      beforeWriting,
      progress,
      today: io.today(),
    };
    const result = await mergeShards(options, made);
    const seconds = (io.now() - began) / 1000;
    const stopCode = STOP_CODES[String(signal.reason)] ?? 1;
    return reportBuild(result, styleOf(options, io), { seconds, out: options.out, stopCode });
  });
