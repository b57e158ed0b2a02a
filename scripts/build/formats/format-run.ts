import type { PrintPages } from '../../formats/print-pages/print-pages.ts';
import type { ClinicProfile, Handout } from '../../model/handout.ts';
import type { BookRow } from '../manifest/book-row.ts';
import type { FormatRow } from '../manifest/format-row.ts';

/** What files of other formats are made from. */
export type FormatRun = {
  /** The sheets that are asked for. */
  sheets: readonly Handout[];
  /** Whether these are all sheets: books of several are made of all or not at all. */
  isWhole: boolean;
  clinic: ClinicProfile;
  version: string;
  date: Date;
  /** Where the pages of the printed sheet begin. */
  pagesOf: (handout: Handout) => Promise<PrintPages>;
  signal: AbortSignal;
  /** Stores a file until all are there. */
  stage: (file: string, bytes: Uint8Array) => Promise<void>;
};

/** The files that were made. */
export type MadeFiles = { formats: FormatRow[]; books: BookRow[] };
