import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test } from 'vitest';
import { collectionsOf } from '../../../scripts/formats/epub/collections.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { storedContent } from '../../stored-content.ts';
import { bookFlaws } from './check/check-book.ts';
import { bookOf } from './sample-book.ts';

describe('the real content as e-books', async () => {
  const { handouts } = await storedContent();
  const collections = collectionsOf(handouts, en);

  test('there is a book of each cancer type and one of all', () => {
    expect(collections.length).toBeGreaterThan(5);
    expect(collections.at(-1)?.sheets).toHaveLength(handouts.length);
  });

  test.each(handouts)('$id is an EPUB without a flaw', async (handout) => {
    const book = bookOf([handout]);
    expect(bookFlaws(book)).toEqual([]);
    const { messages } = await EpubCheck.validate(book);
    expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  });

  test.each(collections)('the book $id is an EPUB without a flaw', async ({ id, title, sheets }) => {
    const book = bookOf(sheets, { id, title });
    expect(bookFlaws(book)).toEqual([]);
    const { messages } = await EpubCheck.validate(book);
    expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  });
});
