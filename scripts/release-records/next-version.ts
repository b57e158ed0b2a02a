import { compareVersions } from './release.ts';

/**
 * The version of a release made on a day (YYYY-MM-DD): year, month, and one number more than the newest
 * version of that month. Null when a version of a later month exists, as after a wrong clock.
 */
export const nextVersion = (day: string, taken: readonly string[]): string | null => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const newest = [...taken].sort(compareVersions).at(-1) ?? '1000.1.0';
  const [takenYear, takenMonth, number = 0] = newest.split('.').map(Number);
  const first = `${year}.${month}.1`;
  if (takenYear === year && takenMonth === month) return `${year}.${month}.${number + 1}`;
  return compareVersions(first, newest) > 0 ? first : null;
};
