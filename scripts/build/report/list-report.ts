import { countFaults, errorsOf, printFaults } from '../../diagnostics/format-diagnostics.ts';
import type { ListResult } from '../plan/list-sheets.ts';
import type { Report, Style } from './report.ts';

/** What `--list` says: the list on stdout, faults on stderr; exit code 1 when the content has errors. */
export const reportList = (result: ListResult, { paint }: Style): Report => {
  if (result.status === 'misuse') return { stdout: '', stderr: `error: ${result.text}\n`, exitCode: 2 };
  const errors = errorsOf(result.faults);
  if (errors.length === 0) return { stdout: result.text, stderr: '', exitCode: 0 };
  return {
    stdout: result.text,
    stderr: `${printFaults(errors, paint)}${countFaults(result.faults)}.\n`,
    exitCode: 1,
  };
};
