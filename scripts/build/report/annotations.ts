import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Failure } from '../workers/render-sheets.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

const escapeMessage = (text: string): string => text.replace(/[%\r\n]/g, (sign) => ESCAPES[sign] ?? sign);

const escapeProperty = (text: string): string => text.replace(/[%\r\n:,]/g, (sign) => ESCAPES[sign] ?? sign);

type Properties = Record<string, string | number>;

const command = (name: 'error' | 'warning', properties: Properties, message: string): string => {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${listed.join(',')}::${escapeMessage(message)}\n`;
};

const annotateDiagnostic = ({ file, line, column, rule, severity, ...said }: Diagnostic): string => {
  const sentence = `Unexpected ${said.found}${said.expected === '' ? '' : `, expected ${said.expected}`}.`;
  return command(severity, { file, line, col: column, title: rule }, `${sentence} ${said.fix}`.trim());
};

/** Errors as GitHub Actions annotations (workflow commands, one per line). */
export const annotateDiagnostics = (diagnostics: Diagnostic[]): string =>
  diagnostics.map(annotateDiagnostic).join('');

/** Failed sheets, as annotations without a line. */
export const annotateFailures = (failures: Failure[]): string =>
  failures
    .map(({ language, id, edition, reason }) =>
      command('error', { title: `${language}/${id} ${edition}` }, `This sheet could not be made: ${reason}`),
    )
    .join('');
