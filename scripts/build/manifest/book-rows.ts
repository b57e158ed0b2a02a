import { isDeepStrictEqual as isSame } from 'node:util';
import { localeNamed } from '../../core/index.ts';
import { type Collection, collectionsOf } from '../../formats/epub/collections.ts';
import { bookFile } from '../../formats/file-name.ts';
import type { Handout } from '../../model/handout.ts';
import { sha256 } from '../publish/up-to-date.ts';
import { type BookRow, bookRow } from './book-row.ts';
import { handoutHashes } from './input-hashes.ts';

type PlannedBookRow = Omit<BookRow, 'bytes' | 'sha256'>;

/** The first day on which a review expires; null while one of the sheets is a draft. */
const nextReview = (sheets: readonly Handout[]): string | null => {
  const days = sheets.flatMap(({ review }) => (review.state === 'reviewed' ? [review.nextReview] : []));
  return days.length < sheets.length ? null : (days.sort()[0] ?? null);
};

const planned = ({ id, title, sheets }: Collection, language: string): PlannedBookRow => ({
  id,
  language,
  title,
  file: bookFile(language, id),
  reviewState: sheets.some(({ review }) => review.state === 'draft') ? 'draft' : 'reviewed',
  nextReview: nextReview(sheets),
  sheets: sheets.map((sheet) => ({
    id: sheet.id,
    ...handoutHashes(sheet),
  })),
});

/** The row of a finished book. */
export const bookRowOf = (collection: Collection, language: string, bytes: Uint8Array): BookRow =>
  bookRow.parse({ ...planned(collection, language), bytes: bytes.length, sha256: sha256(bytes) });

/** Whether a book of an earlier build contains exactly the sheets of today's. */
export const isCurrentBook = (
  { bytes: _, sha256: __, ...row }: BookRow,
  handouts: readonly Handout[],
): boolean => {
  const sheets = handouts.filter(({ language }) => language === row.language);
  if (sheets.length === 0) return false;
  const collection = collectionsOf(sheets, localeNamed(row.language)).find(({ id }) => id === row.id);
  return collection !== undefined && isSame(planned(collection, row.language), row);
};
