import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { count } from '../../diagnostics/format-diagnostics.ts';

/** Escapes a text for Markdown. */
const asIs = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#|!~@&]/g, '\\$&');

/** Keeps code spans of a message and escapes everything else. */
const prose = (text: string): string =>
  text
    .split('`')
    .map((piece, at) => (at % 2 === 1 ? `\`${piece}\`` : asIs(piece)))
    .join('');

const item = ({ file, line, found, expected, fix }: Diagnostic, number: number): string =>
  [
    `${number}. **Line ${line}** of ${asIs(file)}: found ${prose(found)}.`,
    `   - Expected: ${prose(expected)}.`,
    `   - To fix it: ${prose(fix)}`,
  ].join('\n');

const clinicFirst = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const isClinic = ({ file }: Diagnostic): boolean => file.endsWith('clinic.yaml');
  return [...diagnostics.filter(isClinic), ...diagnostics.filter((diagnostic) => !isClinic(diagnostic))];
};

/** Errors for non-programmers, in Markdown: line by line, what was found and how to fix it. */
export const plainDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  [
    `## Not built: ${count(diagnostics.length, 'mistake')} to fix first`,
    '',
    ...clinicFirst(diagnostics).map((diagnostic, at) => item(diagnostic, at + 1)),
    '',
    'Open the file in the web editor (the pencil), fix the lines, commit, and press **Run workflow** again.',
    '',
  ].join('\n');

/** Warnings for non-programmers, in Markdown; empty when there are none. */
export const plainWarnings = (warnings: readonly Diagnostic[]): string =>
  warnings.length === 0
    ? ''
    : [
        `\n### ${count(warnings.length, 'warning')}`,
        '',
        ...warnings.map((one, at) => item(one, at + 1)),
        '',
      ].join('\n');
