import { type CatalogueSheet, fill, type Pdf, type Today } from './data.ts';
import { type ReviewState, reviewState } from './review-state.ts';

/** A line for a patient's chart that identifies the sheet; it contains nothing about a patient. */
export const chartNote = (
  sheet: CatalogueSheet,
  pdf: Pdf,
  { words, languages, version, today }: Today,
): string =>
  fill(words.chartNotes[reviewState(sheet, today)], {
    title: sheet.title,
    code: sheet.code,
    revision: sheet.revision,
    version,
    language: languages[sheet.language] ?? sheet.language,
    edition: words.editions[pdf.edition],
  });

const MARKS: Record<ReviewState, string> = { draft: 'DRAFT-', overdue: 'OVERDUE-', reviewed: '' };

/** The file name of a PDF; marks sheets that are not for patients. */
export const fileName = (sheet: CatalogueSheet, { edition }: Pdf, today: string): string =>
  `${MARKS[reviewState(sheet, today)]}${sheet.code}-${sheet.revision}-${sheet.language}-${edition}.pdf`;
