import { type CatalogueData, type CatalogueSheet, fill, type Pdf } from './data.ts';

/** A line for a patient's chart that names just which sheet was given; it has no word about a patient. */
export const chartNote = (
  sheet: CatalogueSheet,
  pdf: Pdf,
  { words, languages, version }: CatalogueData,
): string =>
  fill(sheet.until === null ? words.chartNoteDraft : words.chartNote, {
    title: sheet.title,
    code: sheet.code,
    revision: sheet.revision,
    version,
    language: languages[sheet.language] ?? sheet.language,
    edition: words.editions[pdf.edition],
  });

/** The name under which a PDF is kept: a draft says so in its name. */
export const fileName = ({ code, revision, language, until }: CatalogueSheet, { edition }: Pdf): string =>
  `${until === null ? 'DRAFT-' : ''}${code}-${revision}-${language}-${edition}.pdf`;
