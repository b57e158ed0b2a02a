import { embedFont } from './embed-font.ts';
import type { PdfDocument } from './pdf-document.ts';

/**
 * Makes pdfkit recognise a font object: otherwise it opens one for every run, and compares its tables with
 * all others.
 */
export const reuseFonts = (document: PdfDocument): void => {
  const { font } = document;
  const known = new Map<unknown, PdfDocument['_font']>();
  document.font = (source, size) => {
    const opened = known.get(source);
    if (!opened) {
      font.call(document, source, size);
      known.set(source, document._font);
      if (document._font?.subset) embedFont(document, document._font);
      return document;
    }
    document._font = opened;
    return document.fontSize(size);
  };
};
