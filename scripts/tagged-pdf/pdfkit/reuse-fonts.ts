import type { PdfDocument } from './pdf-document.ts';
import { shareFontFile } from './share-font-files.ts';

/**
 * Makes pdfkit know a font object again: it opens one for every run, and compares its tables with all others. Every font that is
 * embedded has the given letters.
 */
export const reuseFonts = (document: PdfDocument, letters: string): void => {
  const { font } = document;
  const known = new Map<unknown, PdfDocument['_font']>();
  document.font = (source, size) => {
    const opened = known.get(source);
    if (!opened) {
      font.call(document, source, size);
      known.set(source, document._font);
      if (document._font?.subset) shareFontFile(document, document._font, letters);
      return document;
    }
    document._font = opened;
    return document.fontSize(size);
  };
};
