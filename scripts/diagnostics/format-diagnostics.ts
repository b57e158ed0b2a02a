import type { Diagnostic } from './diagnostics.ts';
import type { Paint } from './paint.ts';

/** A number with its noun: "1 error", "2 errors". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The errors that stop a build. */
export const errorsOf = (diagnostics: Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

/** "2 errors and 1 warning". */
export const countDiagnostics = (diagnostics: Diagnostic[]): string => {
  const errors = errorsOf(diagnostics).length;
  return `${count(errors, 'error')} and ${count(diagnostics.length - errors, 'warning')}`;
};

const detail = (name: string, text: string): string[] =>
  text === '' ? [] : [`  ${name.padEnd(9)} ${text.replace(/\s*\n\s*/g, ' ')}`];

const printDiagnostic = (diagnostic: Diagnostic, paint: Paint): string => {
  const { file, line, column, severity, rule, found, expected, fix } = diagnostic;
  const heading = [
    paint('bold', `${file}:${line}:${column}`),
    paint(severity === 'error' ? 'red' : 'yellow', severity.padEnd(7)),
    paint('dim', rule),
  ].join('  ');
  return [
    heading,
    ...detail('found', found),
    ...detail('expected', expected),
    ...detail('fix', fix),
    '',
  ].join('\n');
};

/** Errors for people: `file:line:column`, severity and rule; then what was found, what was expected and how to fix it. */
export const printDiagnostics = (diagnostics: Diagnostic[], paint: Paint): string =>
  diagnostics.map((diagnostic) => `${printDiagnostic(diagnostic, paint)}\n`).join('');

/** Errors for programs: a JSON list with a trailing newline. */
export const printDiagnosticsJson = (diagnostics: Diagnostic[]): string => {
  const rows = diagnostics.map(({ file, line, column, rule, severity, found, expected, fix }) => ({
    file,
    line,
    column,
    rule,
    severity,
    found,
    expected,
    fix,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
};
