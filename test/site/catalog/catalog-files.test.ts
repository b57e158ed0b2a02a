import { expect, test } from 'vitest';
import type { BookRow } from '../../../scripts/build/manifest/book-row.ts';
import type { Build } from '../../../scripts/build/manifest/read-build.ts';
import { printCatalog } from '../../../scripts/site/catalog/catalog.ts';
import { booksOf } from '../../../scripts/site/catalog/catalog-files.ts';

const BOOK: BookRow = {
  id: 'breast',
  language: 'en',
  title: 'Handouts: Breast cancer',
  file: 'en/epub-books/breast.epub',
  bytes: 3,
  sha256: 'a'.repeat(64),
  reviewState: 'reviewed',
  nextReview: '2028-11-01',
  sheets: [],
};

/** The books in catalog.json for a build with these. */
const catalogued = (...books: BookRow[]): unknown => {
  const build = { manifest: { books } } as unknown as Build;
  const text = printCatalog({
    version: '2026.11.1',
    sheets: [],
    books: booksOf(build),
    packets: [],
    changes: [],
  });
  return JSON.parse(text).books;
};

test('a book has its draft state, and the end of its reviews', () => {
  expect(catalogued(BOOK, { ...BOOK, id: 'lung', reviewState: 'draft', nextReview: null })).toEqual([
    expect.objectContaining({ id: 'breast', state: 'reviewed', nextReview: '2028-11-01' }),
    expect.objectContaining({ id: 'lung', state: 'draft', nextReview: null }),
  ]);
});
