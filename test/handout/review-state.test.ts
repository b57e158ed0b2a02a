import { expect, test } from 'vitest';
import { reviewState } from '../../scripts/handout/review-state.ts';

const record = {
  name: 'A. Example',
  role: 'oncologist',
  date: '2026-11-01',
  nextReview: '2028-11-01',
  textHash: 'a'.repeat(64),
};

test('a sheet nobody has reviewed is a draft', () => {
  expect(reviewState(undefined, record.textHash)).toEqual({ state: 'draft', reason: 'no review yet' });
});

test('a review of this very text holds', () => {
  expect(reviewState(record, record.textHash)).toEqual({
    state: 'reviewed',
    name: 'A. Example',
    role: 'oncologist',
    date: '2026-11-01',
    nextReview: '2028-11-01',
  });
});

test('a review of another text says when it was made', () => {
  expect(reviewState(record, 'b'.repeat(64))).toEqual({
    state: 'draft',
    reason: 'text changed since the review of 2026-11-01',
  });
});
