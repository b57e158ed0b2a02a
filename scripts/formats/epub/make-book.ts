import { readFileSync } from 'node:fs';
import { type Book, type BookSheet, chapterFile } from './book.ts';
import { oldContents } from './contents-for-old-readers.ts';
import type { BookDrawing } from './draw-book.tsx';
import { extractPictures } from './extract-pictures.ts';
import { navigationOf } from './navigation-of.ts';
import { bookIdentifier, packageDocument } from './package-document.ts';
import { zipBook } from './zip-book.ts';

const STYLE = readFileSync(new URL('../../../templates/web/epub/style.css', import.meta.url));

const chapterOf = (
  { handout, pages }: BookSheet,
  { locale, clinic, version, sheets }: Book,
  { chapter }: BookDrawing,
): string => {
  const hrefOf = (code: string): string | null => {
    const other = sheets.find((sheet) => sheet.handout.code === code);
    return other === undefined ? null : chapterFile(other.handout);
  };
  return chapter({ locale, handout, clinic, version, hrefOf, pagesAt: (place) => pages.get(place) ?? [] });
};

/** A book as an EPUB 3.3, one chapter per sheet; the same book always gives the same bytes. */
export const makeBook = (book: Book, drawing: BookDrawing): Uint8Array => {
  const chapters = book.sheets.map((sheet) => ({
    file: chapterFile(sheet.handout),
    ...extractPictures(chapterOf(sheet, book, drawing)),
  }));
  const pictures = new Map(chapters.flatMap((one) => one.pictures.map((picture) => [picture.file, picture])));
  const navigation = navigationOf(book);
  const listed = chapters.map(({ file, xhtml }) => ({ file, hasDrawings: xhtml.includes('<svg') }));
  const files = new Map<string, Uint8Array | string>([
    ['package.opf', packageDocument(book, { chapters: listed, pictures: [...pictures.values()] })],
    ['nav.xhtml', drawing.navigation(navigation)],
    ['toc.ncx', oldContents(navigation, bookIdentifier(book))],
    ['style.css', STYLE],
    ...chapters.map(({ file, xhtml }): [string, string] => [file, xhtml]),
    ...[...pictures.values()].map(({ file, bytes }): [string, Uint8Array] => [file, bytes]),
  ]);
  return zipBook(files, book.date.toISOString().slice(0, 10));
};
