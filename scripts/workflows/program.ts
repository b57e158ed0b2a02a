import type { Report } from '../build/report/report.ts';

/** A report of errors, a line each, with a sentence that counts them or says what follows. */
export const invalid = (diagnostics: readonly string[], last: string): Report => ({
  stdout: '',
  stderr: [...diagnostics.map((diagnostic) => `error: ${diagnostic}`), last, ''].join('\n'),
  exitCode: 1,
});
