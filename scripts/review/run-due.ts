import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { dayCount } from '../build/command-line/values.ts';
import { type LoadedContent, readSheets } from '../build/plan/read-sheets.ts';
import { type Io, runCommandLine, styleOf } from '../build/program/shell.ts';
import { failure, type Report, reportInvalid, success } from '../build/report/report.ts';
import type { Load } from '../core/index.ts';
import { errorsOf } from '../diagnostics/format-diagnostics.ts';
import { dueSheets, printDue } from './due.ts';
import { sheetsIn } from './find-sheets.ts';

type DueOptions = CommonOptions & { within: number };

/** Default number of days ahead. */
const WITHIN = 60;

const parseDueOptions = contentCommand<DueOptions>({
  name: 'npx handouts review-due',
  summary: 'Lists the sheets that a clinician must read again: overdue, changed, or due soon.',
  examples: [
    ['', 'what is due today or within 60 days'],
    ['--within 14 --json', 'the same for two weeks, for another program'],
  ],
  options: (command) => command.option('--within <days>', 'days ahead to look', dayCount, WITHIN),
});

const report = async (options: DueOptions, io: Io, load: Load<LoadedContent<unknown>>): Promise<Report> => {
  const read = await readSheets({ content: options.content, clinic: null }, load);
  if (read.status === 'usage-error') return failure(read.text);
  if (read.status === 'invalid') return reportInvalid(errorsOf(read.diagnostics), styleOf(options, io));
  const languages = [...new Set(read.found.handouts.map(({ language }) => language))];
  const sheets = languages.flatMap((language) => sheetsIn(read.found, language));
  const due = dueSheets(sheets, io.today(), options.within);
  return success(options.json ? `${JSON.stringify(due, null, 2)}\n` : printDue(due));
};

/** Runs `npx handouts review-due` on its arguments; returns the exit code: 0 whatever is due, 1 errors, 2 usage error. */
export const runDue = (
  args: string[],
  io: Io,
  { root, load }: { root: URL; load: Load<LoadedContent<unknown>> },
): Promise<number> =>
  runCommandLine({ args, io, root }, parseDueOptions, (options) => report(options, io, load));
