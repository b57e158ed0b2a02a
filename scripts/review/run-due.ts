import {
  type CommonOptions,
  newCommand,
  type Parsed,
  parseArguments,
} from '../build/command-line/parse-arguments.ts';
import { dayCount } from '../build/command-line/values.ts';
import { type Loaded, readSheets } from '../build/plan/read-sheets.ts';
import { readProject } from '../build/program/project.ts';
import { type Io, reportParsed, runShell, styleOf, typedPath } from '../build/program/shell.ts';
import type { Report } from '../build/report/report.ts';
import type { Load } from '../core/index.ts';
import { countDiagnostics, errorsOf, printDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { dueSheets, printDue } from './due.ts';
import { sheetsIn } from './find-sheets.ts';

type DueOptions = CommonOptions & { within: number };

/** Default number of days ahead. */
const WITHIN = 60;

const parse = (args: string[], defaults: { version: string; content: string }): Parsed<DueOptions> => {
  const program = {
    name: 'npx handouts review-due',
    ...defaults,
    summary: 'Lists the sheets that a clinician must read again: overdue, changed, or due soon.',
    examples: [
      ['', 'what is due today or within 60 days'],
      ['--within 14 --json', 'the same for two weeks, for another program'],
    ] as [string, string][],
  };
  const command = newCommand(program).option('--within <days>', 'days ahead to look', dayCount, WITHIN);
  return parseArguments(command, args, (done) => ({ ...done.opts<DueOptions>() }));
};

const report = async (options: DueOptions, io: Io, load: Load<Loaded<unknown>>): Promise<Report> => {
  const read = await readSheets({ content: options.content, clinic: null }, load);
  if (read.status === 'usage-error') return { stdout: '', stderr: `error: ${read.text}\n`, exitCode: 2 };
  if (read.status === 'faulty') {
    const errors = errorsOf(read.diagnostics);
    const diagnostics = printDiagnostics(errors, styleOf(options, io).paint);
    return { stdout: '', stderr: `${diagnostics}${countDiagnostics(errors)}.\n`, exitCode: 1 };
  }
  const languages = [...new Set(read.found.handouts.map(({ language }) => language))];
  const sheets = languages.flatMap((language) => sheetsIn(read.found, language));
  const due = dueSheets(sheets, io.today(), options.within);
  return {
    stdout: options.json ? `${JSON.stringify(due, null, 2)}\n` : printDue(due),
    stderr: '',
    exitCode: 0,
  };
};

/** Runs `npx handouts review-due` on its arguments; gives the exit code: 0 whatever is due, 1 errors, 2 usage error. */
export const runDue = (
  args: string[],
  io: Io,
  { root, load }: { root: URL; load: Load<Loaded<unknown>> },
): Promise<number> =>
  runShell(args, io, async () => {
    const { version } = await readProject(root, io.node);
    const parsed = parse(args, { version, content: typedPath('content', root) });
    return parsed.type === 'run' ? report(parsed.options, io, load) : reportParsed(parsed);
  });
