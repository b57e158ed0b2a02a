import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainCommand } from '../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../build/program/shell.ts';
import { failure, type Report, success } from '../build/report/report.ts';
import { count } from '../diagnostics/format-diagnostics.ts';
import { fileChanges, type WrittenFile } from './file-changes.ts';
import { isFree, writeFiles } from './new-folder.ts';
import { commandRunner } from './run-command.ts';

type FileChangesOptions = { in: string; only: string; body: string; out: string };

const parseFileChangesOptions = plainCommand<FileChangesOptions>({
  name: 'npx handouts file-changes',
  summary:
    'Writes what differs from the last commit as data, for the workflow that proposes it (propose.yml).',
  examples: [['--only content/reviews --body "Reviewed." --out ../changes', 'changes below one folder']],
  options: (command) =>
    command
      .option('--in <folder>', 'the repository', '.')
      .requiredOption('--only <folder>', 'the folder whose changes are meant; any other change is an error')
      .requiredOption('--body <text>', 'what the pull request says')
      .requiredOption('--out <folder>', 'a new folder for changes.json and body.md'),
});

/** Paths that differ according to git, including new files; a renamed one is a deletion and an addition. */
const changedPaths = async (folder: string): Promise<string[]> => {
  const args = ['-C', folder, 'status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
  const { code, text } = await commandRunner(() => {})('git', args);
  if (code !== 0) throw new Error(`git status ended with ${code}: ${text.trim()}`);
  return text
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => row.slice(3));
};

const read = async (folder: string, path: string): Promise<WrittenFile> => {
  const found = await lstat(join(folder, path)).catch(() => null);
  if (found === null) return { path, bytes: null };
  if (!found.isFile()) throw new Error(`${path} is no plain file.`);
  return { path, bytes: await readFile(join(folder, path)) };
};

const write = async ({ in: folder, only, body, out }: FileChangesOptions): Promise<Report> => {
  if (!(await isFree(out))) return failure(`${out} is not empty: name a new folder with --out.`);
  const paths = await changedPaths(folder);
  const stray = paths.find((path) => !path.startsWith(`${only.replace(/\/$/, '')}/`));
  if (stray !== undefined) return failure(`${stray} changed too, which is not in ${only}.`);
  if (paths.length === 0) return failure(`Nothing changed in ${only}.`);
  const written = await Promise.all(paths.map((path) => read(folder, path)));
  const changes = `${JSON.stringify(fileChanges(written), null, 2)}\n`;
  await writeFiles(
    out,
    new Map([
      ['changes.json', changes],
      ['body.md', `${body}\n`],
    ]),
  );
  return success(`${count(paths.length, 'file')} to propose: ${out}\n`);
};

/** Runs `file-changes` on its arguments; returns the exit code. */
export const runFileChanges = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseFileChangesOptions, (options) => write(options));
