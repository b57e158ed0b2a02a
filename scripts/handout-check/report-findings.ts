import { beside, join, type Report, type ReportStyle } from '../build/report/report.ts';
import { count } from '../diagnostics/format-diagnostics.ts';
import type { CheckedPdf, Finding, NotChecked } from '../pdf-check/index.ts';

/** The summary line: findings and number of files. */
export type CheckResult = CheckedPdf & { files: number };

const where = ({ page, element, text }: Finding): string =>
  [page === null ? 'document' : `page ${page}`, element, text === null ? null : `“${text}”`]
    .filter((part) => part !== null)
    .join('  ');

const printFinding = (finding: Finding, { paint }: ReportStyle): string =>
  [
    `  ${paint('red', finding.condition)}  ${where(finding)}`,
    `    found: ${finding.found}`,
    `    expected: ${finding.expected}`,
    '',
  ].join('\n');

const printFindings = (findings: readonly Finding[], style: ReportStyle): string => {
  const files = [...new Set(findings.map(({ file }) => file))];
  const ofFile = (file: string): string =>
    findings
      .filter((finding) => finding.file === file)
      .map((finding) => printFinding(finding, style))
      .join('');
  return files.map((file) => `${style.paint('bold', file)}\n${ofFile(file)}\n`).join('');
};

const printNotChecked = (notChecked: readonly NotChecked[], { paint }: ReportStyle): string =>
  notChecked
    .map(({ file, what, why }) => `${file}\n  ${paint('dim', `not checked: ${what} (${why})`)}\n`)
    .join('');

/**
 * The report of `handouts check-pdfs`: every finding, unchecked parts, then a summary line; exit code 1 when
 * there are findings.
 */
export const reportFindings = ({ findings, notChecked, files }: CheckResult, style: ReportStyle): Report => {
  const exitCode = findings.length > 0 ? 1 : 0;
  const data = style.json
    ? `${JSON.stringify({ files, findings, notChecked }, null, 2)}\n`
    : printFindings(findings, style);
  const outcome = findings.length === 0 ? 'no findings' : count(findings.length, 'finding');
  const words = `${style.json ? '' : printNotChecked(notChecked, style)}${count(files, 'PDF')}: ${outcome}.\n`;
  return { ...join({ stdout: data, stderr: '' }, beside(style, style.quiet ? '' : words)), exitCode };
};
