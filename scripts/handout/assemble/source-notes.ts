import type { Content } from '../../content/entries/entry.ts';
import type { SourceNote } from '../../model/handout.ts';

/**
 * The sources of those keys in order of first mention, each once; a key that is not there is left to
 * `checkSources`.
 */
export const sourceNotes = (keys: readonly string[], sources: Content['sources']): SourceNote[] =>
  [...new Set(keys)].flatMap((key) => {
    const source = sources.get(key);
    if (source === undefined) return [];
    const { publisher, title, url, seen } = source;
    return [{ key, publisher, title, url, seen }];
  });
