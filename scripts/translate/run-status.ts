import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../build/program/shell.ts';
import { failure, type Report, success } from '../build/report/report.ts';
import { targetLanguages } from '../translation/file-translation.ts';
import { readTranslatable, type TranslateDeps, workFiles } from './read-translatable.ts';
import { type SheetState, sheetStates } from './sheet-states.ts';

const parseStatusOptions = contentCommand<CommonOptions>({
  name: 'npx handouts translate status',
  summary: 'Shows how every sheet stands in every language but English.',
  examples: [
    ['', 'a table by sheet and language'],
    ['--json', 'the same for another program'],
  ],
  exits: '0 no sheet is withheld, 1 some sheet is withheld, 2 usage error',
});

const COLUMNS = ['language', 'id', 'state', 'blocks', 'translated', 'stale', 'missing', 'unbound'] as const;

const table = (rows: readonly SheetState[]): string => {
  const cells = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => String(row[column])))];
  const widths = COLUMNS.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  const lines = cells.map((line) =>
    line
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
};

const report = async ({ content, json }: CommonOptions, { load }: TranslateDeps): Promise<Report> => {
  const read = await readTranslatable(content, load);
  if (read.status === 'usage-error') return failure(read.text);
  const { entries } = read.found;
  const rows = targetLanguages(entries).flatMap((language) =>
    sheetStates(read.found, language, workFiles(entries, language, [])),
  );
  const words = rows.length === 0 ? `${content} has English alone.\n` : table(rows);
  const printed = success(json ? `${JSON.stringify(rows, null, 2)}\n` : words);
  return { ...printed, exitCode: rows.some(({ state }) => state === 'withheld') ? 1 : 0 };
};

/** Runs `handouts translate status` on its arguments; returns the exit code: 1 when a sheet is withheld. */
export const runStatus = (args: string[], io: Io, deps: TranslateDeps): Promise<number> =>
  runCommandLine({ args, io, root: deps.root }, parseStatusOptions, (options) => report(options, deps));
