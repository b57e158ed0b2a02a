import type { ClinicProfile, Handout } from '../../model/handout.ts';
import type { Locale } from '../../model/locale.ts';
import type { PrintPages } from '../print-pages/print-pages.ts';

/** A sheet with the pages it has in print. */
export type BookSheet = { handout: Handout; pages: PrintPages };

/** All that decides the bytes of an e-book. */
export type Book = {
  /** Unique among the books of a language, such as `hormone-therapy-prostate`. */
  id: string;
  title: string;
  locale: Locale;
  /** In reading order; never empty. */
  sheets: readonly BookSheet[];
  clinic: ClinicProfile | null;
  version: string;
  date: Date;
};

/** Name of the document of a sheet in the book. */
export const chapterFile = ({ id }: Pick<Handout, 'id'>): string => `${id}.xhtml`;

/** Whether a sheet of the book is a draft: then the book is one. */
export const isDraftBook = ({ sheets }: Book): boolean =>
  sheets.some(({ handout }) => handout.review.state === 'draft');
