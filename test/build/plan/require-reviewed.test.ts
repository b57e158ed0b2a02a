import { expect, test } from 'vitest';
import { notReviewed } from '../../../scripts/build/plan/require-reviewed.ts';
import { handout } from '../../handout/sample-handout.ts';

const reviewed = (id: string, date: string, nextReview: string) =>
  handout({ id, review: { state: 'reviewed', name: 'A. Example', role: 'oncologist', date, nextReview } });

test('a review is valid on its last day', () => {
  expect(notReviewed([reviewed('a', '2026-11-01', '2026-11-30')], '2026-11-30')).toEqual([]);
});

test('drafts, overdue sheets and future dates are refused, each with its reason and the command that fixes it', () => {
  const sheets = [
    handout({ id: 'a', review: { state: 'draft', reason: 'no review yet' } }),
    reviewed('b', '2025-11-01', '2026-11-29'),
    { ...reviewed('c', '2026-12-01', '2027-11-29'), language: 'es' },
  ];
  expect(notReviewed(sheets, '2026-11-30').map(({ id, why, command }) => [id, why, command])).toEqual([
    ['a', 'is a draft: no review yet', 'npx handouts review a --lang en'],
    ['b', 'is overdue: its review was valid until 2026-11-29', 'npx handouts review b --lang en'],
    ['c', 'was signed on 2026-12-01, which is in the future', 'npx handouts review c --lang es'],
  ]);
});
