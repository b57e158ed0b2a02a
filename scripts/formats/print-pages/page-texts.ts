import { PDFiumLibrary } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | null = null;

/** Letters and digits alone: a page breaks words and lines as it needs, and says the same. */
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
