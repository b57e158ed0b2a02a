import { expect, test } from 'vitest';
import { dateUsageError, documentDate, isVersion } from '../../../scripts/build/plan/document-date.ts';

test.each(['2026.11.1', '2026.1.0', '2031.12.105'])('%s is a version', (text) =>
  expect(isVersion(text)).toBe(true),
);

test.each([
  '',
  '2026',
  '2026.11',
  '2026.0.1',
  '2026.13.1',
  '2026.01.1',
  '2026.1.01',
  '26.1.1',
  'v2026.1.1',
  '2026.1.1\n',
])('%j is not a version', (text) => expect(isVersion(text)).toBe(false));

test('the date is the first day of the month of the version, in UTC', () => {
  expect(documentDate('2026.11.7', {}).toISOString()).toBe('2026-11-01T00:00:00.000Z');
});

test('SOURCE_DATE_EPOCH takes precedence', () => {
  expect(documentDate('2026.11.7', { SOURCE_DATE_EPOCH: '1' }).toISOString()).toBe(
    '1970-01-01T00:00:01.000Z',
  );
});

test('an empty SOURCE_DATE_EPOCH counts as unset', () => {
  expect(documentDate('2026.11.7', { SOURCE_DATE_EPOCH: '' }).getUTCFullYear()).toBe(2026);
});

test.each(['now', '-1', '1.5', '1e9', ' 1', '253402300800'])(
  'SOURCE_DATE_EPOCH=%j is refused with a hint',
  (text) => {
    const env = { SOURCE_DATE_EPOCH: text };
    expect(dateUsageError('2026.11.1', env)).toContain('whole seconds since 1970');
    expect(() => documentDate('2026.11.1', env)).toThrow(RangeError);
  },
);

test('an invalid version is refused with a hint', () => {
  expect(dateUsageError('0.0.0', {})).toContain('--set-version');
  expect(() => documentDate('0.0.0', {})).toThrow(RangeError);
});

test('a valid version without SOURCE_DATE_EPOCH is not a usage error', () =>
  expect(dateUsageError('2026.11.1', {})).toBeNull());
