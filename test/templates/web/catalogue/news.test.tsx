import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { en } from '../../../../scripts/locales/en/index.ts';
import { Books } from '../../../../templates/web/catalogue/news.tsx';
import type { BookFile } from '../../../../templates/web/catalogue/sheet-facts.ts';

const BOOK: BookFile = {
  id: 'breast',
  language: 'en',
  title: 'Handouts: Breast cancer',
  state: 'reviewed',
  nextReview: '2028-11-01',
  href: 'en/epub-books/breast.epub',
  bytes: 3,
  sha256: 'a'.repeat(64),
};

/** The link texts in the list of these books. */
const linksOf = (...books: BookFile[]): string[] =>
  [
    ...renderToStaticMarkup(<Books books={books} words={en.web} root="" />).matchAll(/<a [^>]*>(.*?)<\/a>/g),
  ].map(([, words = '']) => words);

test('a book with drafts is marked in its link, a reviewed one has only its title', () => {
  expect(linksOf(BOOK, { ...BOOK, href: 'b', state: 'draft', nextReview: null })).toEqual([
    'Handouts: Breast cancer',
    'DRAFT: Handouts: Breast cancer',
  ]);
});

test('without books there is no list', () => {
  expect(renderToStaticMarkup(<Books books={[]} words={en.web} root="" />)).toBe('');
});
