import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { count, countDiagnostics, errorsOf } from '../../diagnostics/format-diagnostics.ts';
import type { Locales } from '../../model/locale.ts';
import type { Readings } from '../../plain-language/reading/check-reading.ts';
import { waiverSentences } from '../../plain-language/waiver-sentences.ts';
import type { PlacedWaiver } from '../../plain-language/waivers.ts';
import { type LanguageGap, printLanguageGaps } from '../plan/language-gaps.ts';
import { beside, join, type Report, type ReportStyle, reportDiagnostics } from './report.ts';
import { printScores, scoreRows, scoresLine } from './scores-report.ts';

/**
 * Result of a check, with the number of files and sheets; `scores` asks for the reading level of each sheet.
 */
export type CheckedContent = {
  diagnostics: Diagnostic[];
  files: number;
  sheets: number;
  /** Languages that lack sheets. */
  gaps?: readonly LanguageGap[];
  readings?: Readings | undefined;
  /** Locales of the sheets, with their readability formulas. */
  locales: Locales;
  /** Style rules that are waived for some words. */
  waivers?: readonly PlacedWaiver[];
  scores?: boolean;
  /** Prints the waivers, one sentence each, instead of the summary. */
  listsWaivers?: boolean;
};

const NO_READINGS: Readings = new Map();

/** Errors, scores and waivers as one JSON object. */
const printWaivers = (waivers: readonly PlacedWaiver[]): string =>
  waivers.length === 0
    ? 'No style rule is waived.\n'
    : waiverSentences(waivers)
        .map((sentence) => `- ${sentence}\n`)
        .join('');

const everythingJson = ({
  diagnostics,
  readings = NO_READINGS,
  waivers = [],
}: CheckedContent): Omit<Report, 'exitCode'> => ({
  stdout: `${JSON.stringify({ diagnostics, sheets: scoreRows(readings), waivers }, null, 2)}\n`,
  stderr: '',
});

/** Report of `handouts check`: every error, then a line or two; exit code 1 when there are errors. */
export const reportCheck = (checked: CheckedContent, style: ReportStyle): Report => {
  const {
    diagnostics,
    files,
    sheets,
    gaps = [],
    readings = NO_READINGS,
    locales,
    waivers = [],
    scores = false,
    listsWaivers = false,
  } = checked;
  const exitCode = errorsOf(diagnostics).length > 0 ? 1 : 0;
  const table = scores ? printScores(readings, locales) : scoresLine(readings, locales);
  const summary = `${table}${count(files, 'file')}, ${count(sheets, 'sheet')}: ${countDiagnostics(diagnostics)}.\n${printLanguageGaps(gaps)}`;
  const isSilent = style.quiet && exitCode === 0;
  if (listsWaivers && !style.json)
    return { stdout: printWaivers(waivers), stderr: reportDiagnostics(diagnostics, style).stdout, exitCode };
  const said =
    (scores || listsWaivers) && style.json ? everythingJson(checked) : reportDiagnostics(diagnostics, style);
  return { ...join(said, beside(style, isSilent ? '' : summary)), exitCode };
};
