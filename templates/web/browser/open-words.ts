import type { CatalogueData } from './data.ts';
import { loadScript } from './load-script.ts';
import type { SearchData } from './search/data.ts';
import type { Search, SearchAnswer } from './search/search.ts';
import { scriptOfLanguage } from './site-paths.ts';

type SearchWindow = Window & {
  searchData?: SearchData;
  openSearch?: (catalogue: CatalogueData, search: SearchData) => Search;
};

/** The search in the words of the sheets, which the page loads at the first search. */
export type WordSearch = {
  /** The result for some words; null until the search is loaded. */
  answer: (words: string) => SearchAnswer | null;
  /** Loads it once; rejects when it cannot be read. */
  load: () => Promise<void>;
};

const loadSearch = async (data: CatalogueData): Promise<Search> => {
  const page: SearchWindow = window;
  const scripts = [scriptOfLanguage('search-data'), 'assets/search.js'];
  await Promise.all(scripts.map(loadScript));
  if (!page.openSearch || !page.searchData) throw new Error(`${scripts.join(' or ')} is damaged`);
  return page.openSearch(data, page.searchData);
};

/** Opens the search of a catalogue, without loading it. */
export const openWordSearch = (data: CatalogueData): WordSearch => {
  let search: Search | null = null;
  let loading: Promise<void> | null = null;
  const start = async (): Promise<void> => {
    search = await loadSearch(data);
  };
  return {
    answer: (words) => search?.(words) ?? null,
    load: () => {
      loading ??= start();
      return loading;
    },
  };
};
