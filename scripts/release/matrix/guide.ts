import { BUDGET, SHEETS } from './budget.ts';
import { totalOf } from './print-matrix.ts';
import type { ReleaseSet } from './release-sets.ts';

const [BEGIN, END] = ['<!-- matrix -->', '<!-- end of matrix -->'];

const row = (sets: readonly ReleaseSet[], name: string): string => {
  const { files, minutes, megabytes } = totalOf(sets);
  return `| ${name} | ${files === 0 ? '' : files} | ${minutes.toFixed(1)} | ${megabytes === 0 ? '' : megabytes.toFixed(0)} |`;
};

/** The budget and the matrix as the guide to releases has them. */
const guideOf = (sets: readonly ReleaseSet[]): string =>
  [
    `The budget is ${BUDGET.files} files, ${BUDGET.minutes} minutes and ${BUDGET.megabytes} MB, for ${SHEETS} sheets in all languages together.`,
    '',
    '| set | files | CPU minutes | MB |',
    '| --- | --- | --- | --- |',
    ...sets.map((set) => row([set], set.name)),
    row(sets, 'all'),
  ].join('\n');

/** The guide to releases with this matrix; null when it has no place for one. */
export const withMatrix = (guide: string, sets: readonly ReleaseSet[]): string | null => {
  const [begin, end] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (begin === -1 || end < begin) return null;
  return `${guide.slice(0, begin + BEGIN.length)}\n\n${guideOf(sets)}\n\n${guide.slice(end)}`;
};
