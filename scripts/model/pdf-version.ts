/** PDF version of a file: 1.7 claims PDF/UA-1 and PDF/A-2a, 2.0 claims PDF/UA-2, WTPDF 1.0 and PDF/A-4. */
export type PdfVersion = '1.7' | '2.0';
export const PDF_VERSIONS: readonly PdfVersion[] = ['1.7', '2.0'];
