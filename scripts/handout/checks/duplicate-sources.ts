import type { Content, PlacedSource } from '../../content/entries/entry.ts';
import { fail } from '../../diagnostics/diagnostic.ts';

/**
 * The page of a source, for comparing: its address without scheme, `www.`, fragment and trailing slash, or
 * publisher and title if it has none.
 */
const pageOf = ({ url, publisher, title }: PlacedSource): string => {
  if (url === null) return `${publisher}: ${title}`.toLowerCase();
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`.toLowerCase();
};

/**
 * Records an error at each source that `sources.yaml` already lists under another key: readers would count it
 * twice.
 */
export const checkDuplicateSources = ({
  sources,
  sourcesFile,
}: Pick<Content, 'sources' | 'sourcesFile'>): void => {
  const first = new Map<string, string>();
  for (const [key, source] of sources) {
    const page = pageOf(source);
    const earlier = first.get(page);
    if (earlier === undefined) first.set(page, key);
    else
      fail(sourcesFile, {
        rule: 'handout/duplicate-source',
        place: source.place,
        found: `source "${key}" for the same page as "${earlier}"`,
        expected: 'one key for a page',
        fix: `Cite "${earlier}" in its place, and remove "${key}".`,
      });
  }
};
