import { appendFile } from 'node:fs/promises';
import { plainCommand } from '../../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { failure, type Report, success } from '../../build/report/report.ts';
import { commandRunner } from '../run-command.ts';
import { branchOf, findUpdate } from './find-update.ts';

type UpdateFindOptions = { repository: string; gh: string; output?: string };

const parseUpdateFindOptions = plainCommand<UpdateFindOptions>({
  name: 'npx handouts update find',
  summary: 'Says whether the repository that this one is a copy of has a newer release.',
  examples: [['--repository owner/name', 'ask GitHub, with the account that gh is signed in to']],
  options: (command) =>
    command
      .requiredOption('--repository <name>', 'the copy, owner/name')
      .option('--gh <program>', 'GitHub’s command line', 'gh')
      .option('--output <file>', 'where to add parent, from, to and branch, as $GITHUB_OUTPUT takes them'),
});

const find = async ({ repository, gh, output }: UpdateFindOptions, version: string): Promise<Report> => {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return failure(`--repository ${repository} is not owner/name.`);
  const update = await findUpdate(
    { gh, name: repository, version },
    commandRunner(() => {}),
  );
  if (typeof update === 'string') return success(`${update}\n`);
  const { parent, from, to } = update;
  const rows = { parent, from, to, branch: branchOf(to) };
  const lines = Object.entries(rows).map(([name, value]) => `${name}=${value}\n`);
  if (output !== undefined) await appendFile(output, lines.join(''));
  return success(`${parent} has version ${to}; this is ${from}.\n`);
};

/** Runs `handouts update find` on its arguments; returns the exit code. */
export const runFind = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseUpdateFindOptions, (options, { version }) =>
    find(options, version),
  );
