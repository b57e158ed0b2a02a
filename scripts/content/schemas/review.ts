import { z } from 'zod';
import { day, line, strict } from './values.ts';

/** The sign-off of one sheet, `reviews/<language>/<sheet id>.yaml`. */
export const review = strict({
  name: line,
  role: line,
  date: day,
  nextReview: day,
  textHash: z.string().regex(/^[0-9a-f]{64}$/, 'the 64 digits of the reviewed text that `--list` prints'),
}).refine(({ date, nextReview }) => nextReview > date, {
  path: ['nextReview'],
  error: 'a day after the review',
});

/** The sign-off of one sheet: who read which text (by its hash), when, and when it is due again. */
export type ReviewRecord = z.infer<typeof review>;
