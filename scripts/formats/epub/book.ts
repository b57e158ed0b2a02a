import type { ClinicProfile, Handout } from '../../model/handout.ts';
import type { Locale } from '../../model/locale.ts';
import type { PrintPages } from '../print-pages/print-pages.ts';

/** A sheet with its pages in print. */
export type BookSheet = { handout: Handout; pages: PrintPages };

/** Everything that decides the bytes of an e-book. */
export type Book = {
  /** Unique among the books of a language, such as `hormone-therapy-prostate`. */
  id: string;
  title: string;
  locale: Locale;
  /** In reading order; never empty. */
  sheets: readonly BookSheet[];
  /**
   * A book is read without the printed sheet, so it has the same words, even where the clinic has not filled
   * in its facts.
   */
  clinic: ClinicProfile;
  version: string;
  date: Date;
};

/** Name of the document of a sheet in the book. */
export const chapterFile = ({ id }: Pick<Handout, 'id'>): string => `${id}.xhtml`;

/** The title of a book in reading devices; marks a book that contains a draft. */
export const titleOf = ({ title, sheets, locale: { phrases } }: Book): string =>
  sheets.some(({ handout }) => handout.review.state === 'draft') ? `${phrases.draftChip}: ${title}` : title;
