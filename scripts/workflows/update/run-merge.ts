import { join } from 'node:path';
import { plainCommand } from '../../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { failure, type Report, success } from '../../build/report/report.ts';
import { count } from '../../diagnostics/format-diagnostics.ts';
import { readReleases } from '../../release-records/read-releases.ts';
import { fileChanges } from '../file-changes.ts';
import { isFree, writeFiles } from '../new-folder.ts';
import { invalid } from '../program.ts';
import { commandRunner } from '../run-command.ts';
import { gitMergeFile } from './git-merge-file.ts';
import { mergeTrees } from './merge-trees.ts';
import { printProposal, type Update } from './print-proposal.ts';
import { readTree } from './read-tree.ts';
import { readerChanges } from './reader-changes.ts';

type UpdateMergeOptions = Update & { ours: string; base: string; theirs: string; out: string };

const parseUpdateMergeOptions = plainCommand<UpdateMergeOptions>({
  name: 'npx handouts update merge',
  summary:
    'Brings a copy of this repository to a newer version of its parent, as changes to propose; changes nothing itself.',
  examples: [
    [
      '--base ../v1 --theirs ../v2 --parent owner/name --from 2026.11.1 --to 2026.12.1 --out ../update',
      'look at ../update/body.md and ../update/changes.json',
    ],
  ],
  options: (command) =>
    command
      .option('--ours <folder>', 'the copy', '.')
      .requiredOption('--base <folder>', 'the parent at the version that the copy has')
      .requiredOption('--theirs <folder>', 'the parent at the newer version')
      .requiredOption('--parent <name>', 'the parent, owner/name')
      .requiredOption('--from <version>', 'the version that the copy has')
      .requiredOption('--to <version>', 'the newer version')
      .requiredOption('--out <folder>', 'a new folder for changes.json and body.md'),
});

const merge = async (options: UpdateMergeOptions): Promise<Report> => {
  const { from, to, out } = options;
  if (!(await isFree(out))) return failure(`${out} is not empty: name a new folder with --out.`);
  const [base, ours, theirs] = await Promise.all([options.base, options.ours, options.theirs].map(readTree));
  if (!base?.size || !ours?.size || !theirs?.size) return failure('One of the three folders has no files.');
  const merged = await mergeTrees({ base, ours, theirs }, gitMergeFile(commandRunner(() => {})));
  const { releases, files } = await readReleases(join(options.theirs, 'content'));
  if (files.length > 0)
    return invalid(
      files.map(({ path }) => `${path} is no release`),
      'The newer version is damaged.',
    );
  const body = printProposal(options, readerChanges(releases, from, to), merged);
  const changes = `${JSON.stringify(fileChanges(merged.written), null, 2)}\n`;
  await writeFiles(
    out,
    new Map([
      ['changes.json', changes],
      ['body.md', body],
    ]),
  );
  return success(
    `${count(merged.written.length, 'file')} to change, ${count(merged.conflicts.length, 'conflict')}: ${out}\n`,
  );
};

/** Runs `handouts update merge` on its arguments; returns the exit code. */
export const runMerge = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseUpdateMergeOptions, (options) => merge(options));
