import { count, countDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import type { BuildResult } from '../build-request.ts';
import type { UnreviewedSheet } from '../plan/require-reviewed.ts';
import type { Failure } from '../workers/render-sheets.ts';
import { annotateFailures } from './annotations.ts';
import {
  beside,
  failure,
  join,
  printError,
  type Report,
  type ReportStyle,
  reportDiagnostics,
} from './report.ts';
import { printSummary } from './summary.ts';

/** What the report needs besides the result. */
export type ReportContext = { seconds: number; out: string; stopCode: number };

const UNTOUCHED = 'Nothing was published; earlier files were not changed.\n';

const printFailure = ({ language, id, edition, reason, stack }: Failure, { debug }: ReportStyle): string =>
  `error: ${language}/${id} ${edition} could not be made: ${debug ? stack : reason}\n`;

const printRefusals = (refusals: UnreviewedSheet[]): string =>
  [
    ...refusals.map(({ language, id, why, command }) => `error: ${language}/${id} ${why}\n  ${command}\n`),
    `${count(refusals.length, 'sheet')} not reviewed. ${UNTOUCHED}`,
  ].join('');

const printFailures = (failures: Failure[], style: ReportStyle): string =>
  [
    ...failures.map((failure) => printFailure(failure, style)),
    `${count(failures.length, 'PDF')} failed. ${UNTOUCHED}`,
    style.annotate ? annotateFailures(failures) : '',
  ].join('');

/**
 * Report of a build, and its exit code: 0 published, 1 not published, 2 usage error, `stopCode` stopped by a
 * signal.
 */
export const reportBuild = (result: BuildResult, style: ReportStyle, context: ReportContext): Report => {
  if (result.status === 'usage-error') return failure(result.text);
  const diagnostics = reportDiagnostics(result.diagnostics, style);
  const say = (stderr: string) => join(diagnostics, { stdout: '', stderr });
  switch (result.status) {
    case 'invalid':
      return { ...say(`${countDiagnostics(result.diagnostics)}. ${UNTOUCHED}`), exitCode: 1 };
    case 'refused':
      return { ...say(printRefusals(result.refusals)), exitCode: 1 };
    case 'failed':
      return { ...say(printFailures(result.failures, style)), exitCode: 1 };
    case 'blocked':
      return { ...say(printError(result.error, style)), exitCode: 1 };
    case 'stopped':
      return { ...say(`Stopped. ${UNTOUCHED}`), exitCode: context.stopCode };
    case 'published': {
      const summary = style.quiet ? '' : printSummary({ ...result, ...context });
      return { ...join(diagnostics, beside(style, summary)), exitCode: 0 };
    }
  }
};
