import type { Report } from '../build/report/report.ts';

/** A report of errors, one per line, with a closing sentence. */
export const invalid = (diagnostics: readonly string[], last: string): Report => ({
  stdout: '',
  stderr: [...diagnostics.map((diagnostic) => `error: ${diagnostic}`), last, ''].join('\n'),
  exitCode: 1,
});
