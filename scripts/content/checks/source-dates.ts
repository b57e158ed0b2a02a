import { fail } from '../../diagnostics/diagnostic.ts';
import type { Content } from '../entries/entry.ts';

/** Records an error for each source that was read on a day still to come. `today` is YYYY-MM-DD. */
export const checkSourceDates = (
  { sources, sourcesFile }: Pick<Content, 'sources' | 'sourcesFile'>,
  today: string,
): void => {
  for (const [key, { seen, seenPlace }] of sources)
    if (seen > today)
      fail(sourcesFile, {
        rule: 'content/source-in-future',
        place: seenPlace,
        found: `the source ${key}, seen on ${seen}`,
        expected: `a day that is not after today, ${today}`,
        fix: 'Write the day on which you read the source.',
      });
};
