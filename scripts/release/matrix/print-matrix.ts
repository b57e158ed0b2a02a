import { columns } from '../../handout/plan/list-handouts.ts';
import { BUDGET, type Costs } from './budget.ts';
import type { ReleaseSet } from './release-sets.ts';

/** Total cost of all sets, in the units of the budget. */
export const totalOf = (sets: readonly ReleaseSet[]): Costs => {
  const sum = (of: (set: ReleaseSet) => number): number => sets.reduce((total, set) => total + of(set), 0);
  return {
    files: sum(({ files }) => files),
    minutes: sum(({ seconds }) => seconds) / 60,
    megabytes: sum(({ bytes }) => bytes) / 1e6,
  };
};

const row = (name: string, { files, minutes, megabytes }: Costs): string[] => [
  name,
  String(files),
  minutes.toFixed(1),
  megabytes.toFixed(1),
];

/** The matrix of a release as a table: each set, all of them, and the budget. */
export const printMatrix = (sets: readonly ReleaseSet[]): string =>
  columns([
    ['SET', 'FILES', 'CPU MINUTES', 'MB'],
    ...sets.map((set) => row(set.name, totalOf([set]))),
    row('all', totalOf(sets)),
    row('budget', BUDGET),
  ]);

/** Budget violations as text; null when there are none. */
export const overBudget = (sets: readonly ReleaseSet[]): string | null => {
  const total = totalOf(sets);
  const over = (['files', 'minutes', 'megabytes'] as const).filter((unit) => total[unit] > BUDGET[unit]);
  if (over.length === 0) return null;
  const list = over.map((unit) => `${Math.ceil(total[unit])} ${unit} of ${BUDGET[unit]}`).join(', ');
  return `A release would be over its budget: ${list}. Make fewer editions, or raise SHEETS in scripts/release/matrix/budget.ts with a reason, and run npx handouts release matrix --write-guide.`;
};
