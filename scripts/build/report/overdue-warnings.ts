import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Row } from '../manifest/pdf-row.ts';

type ReviewedState = Pick<Row, 'id' | 'language' | 'nextReview'>;
type ReviewedRow = ReviewedState & { nextReview: string };

const isOverdue = (row: ReviewedState, today: string): row is ReviewedRow =>
  row.nextReview !== null && row.nextReview < today;

/** A warning for each sheet whose next review was due before today (YYYY-MM-DD); `content` as typed. */
export const overdueWarnings = (
  rows: readonly ReviewedState[],
  content: string,
  today: string,
): Diagnostic[] => {
  const sheets = new Map(
    rows.filter((row) => isOverdue(row, today)).map((row) => [`${row.language}/${row.id}`, row]),
  );
  return [...sheets].map(([sheet, { nextReview }]) => ({
    file: join(content, 'reviews', `${sheet}.yaml`),
    line: 1,
    column: 1,
    rule: 'handout/review-overdue',
    severity: 'warning' as const,
    found: `a review of ${sheet} that was valid until ${nextReview}`,
    expected: `a next review on ${today} or later`,
    fix: `Have a clinician read the sheet again and sign it: npx handouts review ${sheet.split('/')[1]}`,
  }));
};
