import { Command, Option } from 'commander';
import type { Parsed, Program } from '../build/command-line/parse-arguments.ts';
import { parseArguments } from '../build/command-line/parse-arguments.ts';
import type { Report } from '../build/report/report.ts';

/** A command that a workflow and a person run alike, with `--help`; it neither prints nor ends the process. */
export const workflowCommand = ({
  name,
  summary,
  examples,
}: Omit<Program, 'version' | 'content'>): Command => {
  const shown = examples.map(([options, comment]) => `  ${name} -- ${options}\n      ${comment}`);
  return new Command(`${name} --`)
    .description(summary)
    .exitOverride()
    .addOption(new Option('--debug', 'print stack traces'))
    .helpOption('-h, --help', 'print this help and stop')
    .addHelpText('after', `\nExamples:\n${shown.join('\n')}\n`);
};

/** The options that were typed. */
export const parseOptions = <Options extends object>(command: Command, args: string[]): Parsed<Options> =>
  parseArguments(command, args, (done) => done.opts<Options>());

/** A report of success. */
export const told = (stdout: string): Report => ({ stdout, stderr: '', exitCode: 0 });

/** A report of wrong use. */
export const misuse = (text: string): Report => ({ stdout: '', stderr: `error: ${text}\n`, exitCode: 2 });

/** A report of faults, a line each, with a sentence that counts them or says what follows. */
export const faulty = (faults: readonly string[], last: string): Report => ({
  stdout: '',
  stderr: [...faults.map((fault) => `error: ${fault}`), last, ''].join('\n'),
  exitCode: 1,
});
