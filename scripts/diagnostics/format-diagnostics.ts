import type { Diagnostic } from './diagnostics.ts';
import type { Paint } from './paint.ts';

/** How many of something: "1 error", "2 errors". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The faults that stop a build. */
export const errorsOf = (faults: Diagnostic[]): Diagnostic[] =>
  faults.filter(({ severity }) => severity === 'error');

/** "2 errors and 1 warning". */
export const countFaults = (faults: Diagnostic[]): string => {
  const errors = errorsOf(faults).length;
  return `${count(errors, 'error')} and ${count(faults.length - errors, 'warning')}`;
};

const detail = (name: string, text: string): string[] =>
  text === '' ? [] : [`  ${name.padEnd(9)} ${text.replace(/\s*\n\s*/g, ' ')}`];

const printFault = (fault: Diagnostic, paint: Paint): string => {
  const { file, line, column, severity, rule, found, expected, fix } = fault;
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

/** Faults for people: `file:line:column`, severity and rule; then what was found, what was expected and how to mend it. */
export const printFaults = (faults: Diagnostic[], paint: Paint): string =>
  faults.map((fault) => `${printFault(fault, paint)}\n`).join('');

/** Faults for programs: a JSON list with a newline at the end. */
export const printFaultsJson = (faults: Diagnostic[]): string => {
  const rows = faults.map(({ file, line, column, rule, severity, found, expected, fix }) => ({
    ...{ file, line, column, rule, severity, found, expected, fix },
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
};
