import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { futureReviews } from '../../../scripts/build/plan/review-dates.ts';
import { stamp } from '../../../scripts/review/stamp.ts';

const signer = { name: 'A. Example', role: 'oncologist', account: null, date: '2026-11-02' };
const record = {
  ...stamp(signer, '2027-11-02', [{ from: 'en/guides/a.md', lines: ['Bones'] }]),
  sharedChanges: [{ block: 'en/shared/b.md', ...signer, date: '2026-11-05' }],
  file: new VFile({ path: 'content/reviews/en/a.yaml' }),
  placeOf: (path: readonly (string | number)[]) => ({ line: path.length + 3, column: 1 }),
};
const reviews = new Map([['en/a', record]] as const);

test('a sign-off with a date in the future is an error at its place', () => {
  expect(
    futureReviews(reviews, '2026-11-01').map(({ file, line, severity, found }) => [
      file,
      line,
      severity,
      found,
    ]),
  ).toEqual([
    ['content/reviews/en/a.yaml', 4, 'error', 'a sign-off of 2026-11-02'],
    ['content/reviews/en/a.yaml', 6, 'error', 'a sign-off of 2026-11-05'],
  ]);
  expect(futureReviews(reviews, '2026-11-05')).toEqual([]);
});
