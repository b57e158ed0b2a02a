import type { Content } from '../../content/entries/entry.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';

type Reviews = Content['reviews'];
type PlacedDate = { path: (string | number)[]; date: string };

const datesOf = ({
  date,
  sharedChanges,
}: {
  date: string;
  sharedChanges: { date: string }[];
}): PlacedDate[] => [
  { path: ['date'], date },
  ...sharedChanges.map((change, index) => ({ path: ['sharedChanges', index, 'date'], date: change.date })),
];

/** An error for each sign-off with a date in the future. `today` is YYYY-MM-DD. */
export const futureReviews = (reviews: Reviews, today: string): Diagnostic[] =>
  [...reviews.values()].flatMap((record) =>
    datesOf(record)
      .filter(({ date }) => date > today)
      .map(({ path, date }) => ({
        file: record.file.path,
        ...record.placeOf(path),
        rule: 'handout/review-in-future',
        severity: 'error' as const,
        found: `a sign-off of ${date}`,
        expected: `a day that is not after today, ${today}`,
        fix: 'Restore the file from git, or have the sheet signed again with `npx handouts review`.',
      })),
  );
