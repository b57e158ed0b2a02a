import type { ReviewRecord } from '../content/schema.ts';
import type { Review } from './model.ts';

/** Whether a review covers the text with this hash; a draft says why it is one. */
export const reviewState = (record: ReviewRecord | undefined, textHash: string): Review => {
  if (record === undefined) return { state: 'draft', reason: 'no review yet' };
  const { name, role, date, nextReview } = record;
  return record.textHash === textHash
    ? { state: 'reviewed', name, role, date, nextReview }
    : { state: 'draft', reason: `text changed since the review of ${date}` };
};
