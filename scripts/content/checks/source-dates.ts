import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Content } from '../entries/entry.ts';

/** The day (YYYY-MM-DD) on which a source was read, with its place in `sources.yaml`. */
export type SourceDate = Place & { file: string; key: string; seen: string };

/** The day of each source of the content. */
export const sourceDatesOf = ({
  sources,
  sourcesFile,
}: Pick<Content, 'sources' | 'sourcesFile'>): SourceDate[] =>
  [...sources].map(([key, { seen, seenPlace }]) => ({ ...seenPlace, file: sourcesFile.path, key, seen }));

/** An error for each source that was read on a day still to come. `today` is YYYY-MM-DD. */
export const futureSources = (dates: readonly SourceDate[], today: string): Diagnostic[] =>
  dates
    .filter(({ seen }) => seen > today)
    .map(({ file, line, column, key, seen }) => ({
      file,
      line,
      column,
      rule: 'content/source-in-future',
      severity: 'error' as const,
      found: `the source ${key}, seen on ${seen}`,
      expected: `a day that is not after today, ${today}`,
      fix: 'Write the day on which you read the source.',
    }));
