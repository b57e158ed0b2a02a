import { expect, test } from 'vitest';
import { es } from '../../../../../scripts/locales/es/index.ts';
import { catalogueData } from '../../../../../scripts/site/catalogue-data.ts';
import { searchData } from '../../../../../scripts/site/search-data.ts';
import { openSearch } from '../../../../../templates/web/browser/search/search.ts';

import { factsOf } from '../../../../site/sample-site.ts';
import { wholeContent } from '../../../../stored-content.ts';
import { SPANISH_NO_SHEET, SPANISH_QUERIES } from './spanish-queries.ts';

const { handouts, entries } = await wholeContent();
if (!entries) throw new Error('The content gave no entries');
const sheets = handouts.filter(({ language }) => language === 'es').map((handout) => factsOf(handout));
const data = searchData({ sheets, entries, locale: es });
const search = openSearch(
  catalogueData({ locale: es, version: '2026.11.1', sheets, entries, releases: [] }),
  data,
);
const codes = (typed: string): string[] => search(typed).sheets.map(({ code }) => code);

test('there are at least 60 queries in Spanish', () => {
  expect(Object.keys(SPANISH_QUERIES).length).toBeGreaterThanOrEqual(60);
});

test.each(Object.entries(SPANISH_QUERIES))('%s: %s', (typed, expected) => {
  const first = expected.split(' ');
  expect(codes(typed).slice(0, first.length)).toEqual(first);
});

test.each(SPANISH_NO_SHEET)('%s finds nothing', (typed) => {
  expect(codes(typed)).toEqual([]);
});

test('every sheet that a topic leads to is in the content', () => {
  const ids = new Set(handouts.map(({ id }) => id));
  expect(data.words.topics.flatMap((topic) => topic.sheets).filter((id) => !ids.has(id))).toEqual([]);
});
