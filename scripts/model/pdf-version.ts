/**
 * The version of PDF that a file is of: one of 1.7 claims PDF/UA-1 and PDF/A-2a, one of 2.0 PDF/UA-2, WTPDF 1.0 and PDF/A-4.
 */
export type PdfVersion = '1.7' | '2.0';
export const PDF_VERSIONS: readonly PdfVersion[] = ['1.7', '2.0'];
