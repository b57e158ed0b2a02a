import type { PdfDictionary, PdfRef, PdfValue } from '../pdfkit/pdf-document.ts';

/** A place in the document: a page, points from its left and its bottom, and the element that stands there. */
export type DestinationPlace = { page: PdfRef; left: number; top: number; element: PdfRef };

const at = (target: PdfRef, { left, top }: DestinationPlace): PdfValue => [target, 'XYZ', left, top, null];

/**
 * Where a link or an entry of the outline leads: to a place on the page, and for readers of PDF 2.0 to the element
 * there (structure destination, ISO 32000-2, 12.3.2.3), which assistive technology goes on reading from.
 */
export const destinationOf = (place: DestinationPlace): PdfDictionary => ({
  D: at(place.page, place),
  SD: at(place.element, place),
});
