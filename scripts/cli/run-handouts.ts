import { readProject } from '../build/program/project.ts';
import { type Io, loadAndRun, reportParsed, runShell } from '../build/program/shell.ts';
import { commandLine } from './command-line.ts';

/**
 * Runs `handouts` on its arguments for the project in the folder `root` (a URL that ends in `/`). Returns the exit code: that
 * of the command, 0 for help and version, 2 when there is no such command.
 */
export const runHandouts = async (args: string[], io: Io, root: URL): Promise<number> => {
  const { version } = await readProject(root, io.node);
  const parsed = commandLine(args, version);
  if (parsed.type !== 'run') return runShell([], io, async () => reportParsed(parsed));
  const { entry, args: rest } = parsed.options;
  return loadAndRun(rest, io, () => entry.load(root));
};
