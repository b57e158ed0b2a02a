import { decodePDFRawStream, type PDFRawStream } from '@cantoo/pdf-lib';

/** A stream's bytes after undoing its filters; null when that fails. */
export const decodeStream = (stream: PDFRawStream): Uint8Array | null => {
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return null;
  }
};
