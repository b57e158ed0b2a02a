import { localeNamed } from '../../core/index.ts';
import type { Book, BookSheet } from '../../formats/epub/book.ts';
import { type Collection, collectionsOf } from '../../formats/epub/collections.ts';
import { drawOnce } from '../../formats/epub/draw-once.ts';
import { makeBook } from '../../formats/epub/make-book.ts';
import { openDrawing } from '../../formats/epub/open-drawing.ts';
import type { Handout } from '../../model/handout.ts';
import { bookRowOf } from '../manifest/book-rows.ts';
import { formatRowOf } from '../manifest/format-rows.ts';
import type { FormatRun, MadeFiles } from './format-run.ts';

const sheetsWithPages = async (
  handouts: readonly Handout[],
  { pagesOf }: FormatRun,
): Promise<Map<Handout, BookSheet>> => {
  const sheets = new Map<Handout, BookSheet>();
  for (const handout of handouts) sheets.set(handout, { handout, pages: await pagesOf(handout) });
  return sheets;
};

const languagesOf = (sheets: readonly Handout[]): string[] => [
  ...new Set(sheets.map(({ language }) => language)),
];

/** Makes each sheet as an e-book, then the collections if all sheets were requested. */
export const makeBooks = async (run: FormatRun): Promise<MadeFiles> => {
  const { clinic, version, date, stage, signal } = run;
  const drawing = drawOnce(await openDrawing());
  const withPages = await sheetsWithPages(run.sheets, run);
  const made: MadeFiles = { formats: [], books: [] };
  const bytesOf = ({ id, title, sheets }: Collection, language: string): Uint8Array => {
    signal.throwIfAborted();
    const book: Book = {
      id,
      title,
      sheets: sheets.flatMap((sheet) => withPages.get(sheet) ?? []),
      locale: localeNamed(language),
      clinic,
      version,
      date,
    };
    return makeBook(book, drawing);
  };
  for (const handout of run.sheets) {
    const { id, title, language } = handout;
    const bytes = bytesOf({ id, title, sheets: [handout] }, language);
    const row = formatRowOf(handout, 'epub', bytes);
    await stage(row.file, bytes);
    made.formats.push(row);
  }
  for (const language of run.isWhole ? languagesOf(run.sheets) : []) {
    const sheets = run.sheets.filter((sheet) => sheet.language === language);
    for (const collection of collectionsOf(sheets, localeNamed(language))) {
      const bytes = bytesOf(collection, language);
      const row = bookRowOf(collection, language, bytes);
      await stage(row.file, bytes);
      made.books.push(row);
    }
  }
  return made;
};
