import type { PdfDocument, PdfRef } from '../pdfkit/pdf-document.ts';
import type { StructureElement } from './structure.ts';

/** The object of an element: references to it may be written before the element is. */
export type ElementRefs = (element: StructureElement) => PdfRef;

/** The objects of one document's elements, each made on first use. */
export const createElementRefs = (document: PdfDocument): ElementRefs => {
  const refs = new Map<StructureElement, PdfRef>();
  return (element) => {
    const ref = refs.get(element) ?? document.ref({});
    refs.set(element, ref);
    return ref;
  };
};
