import { expect, test } from 'vitest';
import type { Row } from '../../../scripts/build/manifest/pdf-row.ts';
import { overdueWarnings } from '../../../scripts/build/report/overdue-warnings.ts';

const row = (other: Partial<Row>): Row =>
  ({ id: 'lung', language: 'en', edition: 'letter-standard', nextReview: '2026-11-01', ...other }) as Row;

test('a review that was due yesterday is a warning at its file, once for all editions', () => {
  const rows = [row({}), row({ edition: 'a4-large' })];
  expect(overdueWarnings(rows, 'content', '2026-11-02')).toEqual([
    expect.objectContaining({
      file: 'content/reviews/en/lung.yaml',
      rule: 'handout/review-overdue',
      severity: 'warning',
      found: 'a review of en/lung that was valid until 2026-11-01',
    }),
  ]);
});

test('a review is valid on its last day, and a draft is never overdue', () => {
  expect(overdueWarnings([row({}), row({ nextReview: null })], 'content', '2026-11-01')).toEqual([]);
});
