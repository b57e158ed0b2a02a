declare module 'pdfkit' {
  import type { PdfDocument, PdfDocumentOptions } from './pdf-document.ts';

  export const PDFDocument: new (options: PdfDocumentOptions) => PdfDocument;
}
