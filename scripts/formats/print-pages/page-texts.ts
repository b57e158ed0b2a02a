import { PDFiumLibrary } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | null = null;

/** Letters and digits only: a page breaks words and lines where it needs. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The letters and digits of each page of a PDF, in the order in which it draws them. */
export const pageTexts = async (pdf: Uint8Array): Promise<string[]> => {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    return Array.from(document.pages()).map((page) => lettersOf(page.getText()));
  } finally {
    document.destroy();
  }
};
