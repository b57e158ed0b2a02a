import type { PdfDictionary, PdfRef, PdfValue } from '../pdfkit/pdf-document.ts';

/** A place in the document: a page, points from its left and its bottom, and its element. */
export type DestinationPlace = { page: PdfRef; left: number; top: number; element: PdfRef };

const at = (target: PdfRef, { left, top }: DestinationPlace): PdfValue => [target, 'XYZ', left, top, null];

/**
 * The destination of a link or outline entry: a place on the page, and for readers of PDF 2.0 its element
 * (structure destination, ISO 32000-2, 12.3.2.3), from which assistive technology continues reading.
 */
export const destinationOf = (place: DestinationPlace): PdfDictionary => ({
  D: at(place.page, place),
  SD: at(place.element, place),
});
