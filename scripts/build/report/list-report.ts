import { countDiagnostics, errorsOf, printDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import type { ListResult } from '../plan/list-sheets.ts';
import { failure, type Report, type ReportStyle } from './report.ts';

/** Report of `--list`: the list on stdout, errors on stderr; exit code 1 when the content has errors. */
export const reportList = (result: ListResult, { paint }: ReportStyle): Report => {
  if (result.status === 'usage-error') return failure(result.text);
  const errors = errorsOf(result.diagnostics);
  if (errors.length === 0) return { stdout: result.text, stderr: '', exitCode: 0 };
  return {
    stdout: result.text,
    stderr: `${printDiagnostics(errors, paint)}${countDiagnostics(result.diagnostics)}.\n`,
    exitCode: 1,
  };
};
