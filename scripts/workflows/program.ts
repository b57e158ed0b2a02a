import type { Command } from 'commander';
import { bareCommand, type Parsed, parseArguments } from '../build/command-line/parse-arguments.ts';
import type { Report } from '../build/report/report.ts';

/** A command that a workflow and a person run alike. */
export const workflowCommand = (program: Parameters<typeof bareCommand>[0]): Command =>
  bareCommand(program).option('--debug', 'print stack traces');

/** The options that were typed. */
export const parseOptions = <Options extends object>(command: Command, args: string[]): Parsed<Options> =>
  parseArguments(command, args, (done) => done.opts<Options>());

/** A report of success. */
export const success = (stdout: string): Report => ({ stdout, stderr: '', exitCode: 0 });

/** A usage error. */
export const usageError = (text: string): Report => ({ stdout: '', stderr: `error: ${text}\n`, exitCode: 2 });

/** A report of errors, a line each, with a sentence that counts them or says what follows. */
export const invalid = (diagnostics: readonly string[], last: string): Report => ({
  stdout: '',
  stderr: [...diagnostics.map((diagnostic) => `error: ${diagnostic}`), last, ''].join('\n'),
  exitCode: 1,
});
