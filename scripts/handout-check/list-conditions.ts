import type { Report } from '../build/report/report.ts';
import { NOT_CHECKED } from '../pdf-check/index.ts';
import { ALL_CONDITIONS } from './conditions.ts';

const lines = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .map(([condition, words]) => `  ${condition.padEnd(17)} ${words}\n`)
    .join('');

/** Every checked condition, and the unchecked ones of the Matterhorn Protocol, with the reason. */
export const listConditions = ({ json }: { json: boolean }): Report => {
  const stdout = json
    ? `${JSON.stringify({ checked: ALL_CONDITIONS, notChecked: NOT_CHECKED }, null, 2)}\n`
    : `Checked:\n${lines(ALL_CONDITIONS)}\nNot checked:\n${lines(NOT_CHECKED)}`;
  return { stdout, stderr: '', exitCode: 0 };
};
