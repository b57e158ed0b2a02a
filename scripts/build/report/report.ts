import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import {
  countDiagnostics,
  errorsOf,
  printDiagnostics,
  printDiagnosticsJson,
} from '../../diagnostics/format-diagnostics.ts';
import type { Paint } from '../../diagnostics/paint.ts';
import type { CommonOptions } from '../command-line/parse-arguments.ts';
import { annotateDiagnostics } from './annotations.ts';

/** Final output of a program, and its exit code. */
export type Report = { stdout: string; stderr: string; exitCode: number };

/** A report of success. */
export const success = (stdout: string): Report => ({ stdout, stderr: '', exitCode: 0 });

/** An error in one sentence; by default a usage error, exit code 2. */
export const failure = (text: string, exitCode = 2): Report => ({
  stdout: '',
  stderr: `error: ${text}\n`,
  exitCode,
});

/** The format of a report. */
export type ReportStyle = Pick<CommonOptions, 'json' | 'quiet' | 'debug'> & {
  paint: Paint;
  /** Whether GitHub Actions reads the output. */
  annotate: boolean;
};

/** Sends human-readable text to stderr when stdout is JSON. */
export const beside = ({ json }: Pick<ReportStyle, 'json'>, text: string): Omit<Report, 'exitCode'> =>
  json ? { stdout: '', stderr: text } : { stdout: text, stderr: '' };

/** Concatenates reports. */
export const join = (...parts: Omit<Report, 'exitCode'>[]): Omit<Report, 'exitCode'> => ({
  stdout: parts.map(({ stdout }) => stdout).join(''),
  stderr: parts.map(({ stderr }) => stderr).join(''),
});

/** All diagnostics in the requested format; with `--quiet`, errors only. */
export const reportDiagnostics = (all: Diagnostic[], style: ReportStyle): Omit<Report, 'exitCode'> => {
  const diagnostics = style.quiet ? errorsOf(all) : all;
  const stdout = style.json ? printDiagnosticsJson(diagnostics) : printDiagnostics(diagnostics, style.paint);
  return join({ stdout, stderr: '' }, beside(style, style.annotate ? annotateDiagnostics(diagnostics) : ''));
};

/** An error for people; stack and causes only with `debug`. */
export const printError = (error: unknown, { debug }: Pick<ReportStyle, 'debug'>): string => {
  if (!(error instanceof Error)) return `error: ${error}\n`;
  if (!debug) return `error: ${error.message}\n`;
  const cause = error.cause === undefined ? '' : `caused by ${printError(error.cause, { debug })}`;
  return `error: ${error.stack ?? error.message}\n${cause}`;
};

/** Report of errors that stop a command, with their number; exit code 1. */
export const reportInvalid = (
  diagnostics: Diagnostic[],
  { paint }: Pick<ReportStyle, 'paint'>,
  next = '',
): Report => ({
  stdout: '',
  stderr: `${printDiagnostics(diagnostics, paint)}${countDiagnostics(diagnostics)}${next}.\n`,
  exitCode: 1,
});
