import type { Diagnostic } from '../../content/diagnostics.ts';
import { count, countFaults, errorsOf } from './faults.ts';
import { beside, join, type Report, reportFaults, type Style } from './report.ts';

/** What a check found, and in how many files and sheets it looked. */
export type Checked = { faults: Diagnostic[]; files: number; sheets: number };

/** What `check:content` says: every fault, then one line; exit code 1 when there are errors. */
export const reportCheck = ({ faults, files, sheets }: Checked, style: Style): Report => {
  const exitCode = errorsOf(faults).length > 0 ? 1 : 0;
  const summary = `${count(files, 'file')}, ${count(sheets, 'sheet')}: ${countFaults(faults)}.\n`;
  const isSilent = style.quiet && exitCode === 0;
  return { ...join(reportFaults(faults, style), beside(style, isSilent ? '' : summary)), exitCode };
};
