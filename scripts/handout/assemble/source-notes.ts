import type { Content } from '../../content/entries/entry.ts';
import { curlText } from '../../content/text/curl-text.ts';
import type { SourceNote } from '../../model/handout.ts';
import type { Typography } from '../../model/typography.ts';

/**
 * The sources of these keys in order of first mention, without duplicates, with the quotes of the sheet's
 * language; unknown keys are left to `checkSources`.
 */
export const sourceNotes = (
  keys: readonly string[],
  sources: Content['sources'],
  typography: Typography,
): SourceNote[] =>
  [...new Set(keys)].flatMap((key) => {
    const source = sources.get(key);
    if (source === undefined) return [];
    const { publisher, title, url, seen } = source;
    return [
      { key, publisher: curlText(publisher, typography), title: curlText(title, typography), url, seen },
    ];
  });
