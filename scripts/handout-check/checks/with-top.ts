import type { PdfFile, StructureElement } from '../../pdf-check/index.ts';

const elementsIn = (element: StructureElement): StructureElement[] => [
  element,
  ...element.kids.flatMap((kid) => (kid.kind === 'element' ? elementsIn(kid) : [])),
];

/** A file with only a part of its structure: these elements and all inside them. */
export const withTop = (pdf: PdfFile, top: StructureElement[]): PdfFile => ({
  ...pdf,
  structure: pdf.structure && { ...pdf.structure, top, elements: top.flatMap(elementsIn) },
});
