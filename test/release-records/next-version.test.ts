import { expect, test } from 'vitest';
import { nextVersion } from '../../scripts/release-records/next-version.ts';

test.each([
  ['the first of a month', '2026-12-05', ['2026.11.4'], '2026.12.1'],
  ['the next in the same month', '2026-11-26', ['2026.11.1'], '2026.11.2'],
  ['one after the newest of several', '2026-11-26', ['2026.11.9', '2026.11.10'], '2026.11.11'],
  ['the first of all', '2026-01-01', [], '2026.1.1'],
  ['the first of a year', '2027-01-31', ['2026.12.3'], '2027.1.1'],
])('%s', (_, day, taken, version) => {
  expect(nextVersion(day, taken)).toBe(version);
});

test('a day before the newest version has none', () => {
  expect(nextVersion('2026-10-31', ['2026.11.1'])).toBeNull();
});
