import { unzipSync } from 'fflate';
import type { Book } from '../../../scripts/formats/epub/book.ts';
import { openDrawing } from '../../../scripts/formats/epub/draw-book.tsx';
import { makeBook } from '../../../scripts/formats/epub/make-book.ts';
import type { PrintPages } from '../../../scripts/formats/print-pages/print-pages.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import type { Handout } from '../../../scripts/model/handout.ts';

const drawing = openDrawing();

/** A book of these sheets. */
export const bookOf = (
  sheets: readonly Handout[],
  other: Partial<Book> = {},
  pages: PrintPages = new Map(),
): Uint8Array =>
  makeBook(
    {
      id: 'book',
      title: 'A book',
      locale: en,
      sheets: sheets.map((handout) => ({ handout, pages })),
      clinic: EMPTY_CLINIC,
      version: '2026.11.1',
      date: new Date('2026-11-01T00:00:00Z'),
      ...other,
    },
    drawing,
  );

/** A file of a book as text. */
export const fileIn = (epub: Uint8Array, name: string): string => {
  const bytes = unzipSync(epub)[`EPUB/${name}`];
  if (bytes === undefined) throw new Error(`The book has no ${name}`);
  return new TextDecoder().decode(bytes);
};
