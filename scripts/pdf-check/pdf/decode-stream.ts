import { decodePDFRawStream, type PDFRawStream } from '@cantoo/pdf-lib';

/** A stream's bytes with its filters undone; null when they cannot be. */
export const decodeStream = (stream: PDFRawStream): Uint8Array | null => {
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return null;
  }
};
