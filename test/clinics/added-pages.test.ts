import { expect, test } from 'vitest';
import { addedPages } from './added-pages.ts';

const sheet = (id: string, pages: number) => ({
  language: 'en',
  id,
  edition: 'letter-standard' as const,
  pages,
});

test('a sheet with more pages than with an empty profile is named, one with fewer is not', () => {
  const plain = [sheet('lung', 2), sheet('surgery', 3), sheet('kidney', 2)];
  expect(addedPages(plain, [sheet('lung', 3), sheet('surgery', 2), sheet('kidney', 2)])).toEqual([
    'en/letter-standard/lung has 3 pages and not 2',
  ]);
});

test('a sheet in only one of the builds is named', () => {
  expect(addedPages([sheet('lung', 2)], [sheet('kidney', 2)])).toEqual([
    'en/letter-standard/lung was not built',
    'en/letter-standard/kidney is in no build with an empty profile',
  ]);
});
