import { readFile, writeFile } from 'node:fs/promises';
import { type CommonOptions, contentCommand } from '../../build/command-line/parse-arguments.ts';
import type { LoadedContent } from '../../build/plan/read-sheets.ts';
import { readSheets } from '../../build/plan/read-sheets.ts';
import { type Io, runCommandLine, styleOf } from '../../build/program/shell.ts';
import { outputError } from '../../build/publish/output-error.ts';
import { failure, type Report, reportInvalid, success } from '../../build/report/report.ts';
import type { Load } from '../../core/index.ts';
import { errorsOf } from '../../diagnostics/format-diagnostics.ts';
import type { Locales } from '../../model/locale.ts';
import { withMatrix } from './guide.ts';
import { overBudget, printMatrix } from './print-matrix.ts';
import { type ReleaseSet, releaseSets } from './release-sets.ts';

type MatrixDependencies = { load: Load<LoadedContent<unknown>>; locales: Locales };

type MatrixOptions = CommonOptions & { writeGuide?: true };

const parseMatrix = contentCommand<MatrixOptions>({
  name: 'npx handouts release matrix',
  summary:
    'Prints what a release would make: files, minutes of a processor and megabytes of each set of editions and formats, beside the budget. ' +
    'The files are counted; minutes and megabytes are estimates.',
  examples: [
    ['', 'print the matrix of the next release'],
    ['--write-guide', 'and write it into the guide to releases'],
  ],
  options: (command) => command.option('--write-guide', 'write budget and matrix into .github/releases.md'),
  exits: '0 within the budget, 1 over it, 2 usage error',
});

const GUIDE = '.github/releases.md';

const writeGuide = async (root: URL, sets: readonly ReleaseSet[]): Promise<void> => {
  const guide = new URL(GUIDE, root);
  const text = withMatrix(await readFile(guide, 'utf8'), sets);
  if (text === null) throw outputError(`${GUIDE} has no place for the matrix.`);
  await writeFile(guide, text);
};

const report = async (
  options: MatrixOptions,
  io: Io,
  { load, locales, root }: MatrixDependencies & { root: URL },
): Promise<Report> => {
  const sheets = await readSheets({ content: options.content, clinic: null }, load);
  if (sheets.status === 'usage-error') return failure(sheets.text);
  if (sheets.status === 'invalid') return reportInvalid(errorsOf(sheets.diagnostics), styleOf(options, io));
  const sets = releaseSets(sheets.found, locales);
  if (options.writeGuide) await writeGuide(root, sets);
  const over = overBudget(sets);
  return over === null ? success(printMatrix(sets)) : { ...failure(over, 1), stdout: printMatrix(sets) };
};

/** Runs `handouts release matrix` on its arguments; returns the exit code. */
export const runMatrix = (
  args: string[],
  io: Io,
  { root, ...deps }: MatrixDependencies & { root: URL },
): Promise<number> =>
  runCommandLine({ args, io, root }, parseMatrix, (options) => report(options, io, { ...deps, root }));
