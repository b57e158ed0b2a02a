import type { PrintPages } from '../../formats/print-pages/print-pages.ts';
import type { ClinicProfile, Handout } from '../../model/handout.ts';
import type { BookRow } from '../manifest/book-row.ts';
import type { FormatRow } from '../manifest/format-row.ts';

/** Input of the formats other than PDF. */
export type FormatRun = {
  /** The requested sheets. */
  sheets: readonly Handout[];
  /** Whether these are all sheets; collections are built only then. */
  isWhole: boolean;
  clinic: ClinicProfile;
  version: string;
  date: Date;
  /** Where the pages of the printed sheet begin. */
  pagesOf: (handout: Handout) => Promise<PrintPages>;
  signal: AbortSignal;
  /** Stages a file until the build is complete. */
  stage: (file: string, bytes: Uint8Array) => Promise<void>;
};

/** The files that were made. */
export type MadeFiles = { formats: FormatRow[]; books: BookRow[] };
