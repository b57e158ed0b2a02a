import { type PdfDictionary, pdfText } from '../pdfkit/pdf-document.ts';
import type { TagSpec } from '../types.ts';
import type { StructureElement } from './structure.ts';

const tableAttributes = ({ scope, columns, rows, summary }: TagSpec): PdfDictionary => ({
  ...(scope && { Scope: scope }),
  ...(columns !== undefined && columns > 1 && { ColSpan: columns }),
  ...(rows !== undefined && rows > 1 && { RowSpan: rows }),
  ...(summary && { Summary: pdfText(summary) }),
});

/** Attribute dictionaries of an element, by their owner (ISO 32000-1, 14.8.5). */
export const attributesOf = ({ spec, bounds }: StructureElement): PdfDictionary[] => {
  const table = tableAttributes(spec);
  return [
    ...(spec.numbering ? [{ O: 'List', ListNumbering: spec.numbering }] : []),
    ...(Object.keys(table).length ? [{ O: 'Table', ...table }] : []),
    ...(bounds ? [{ O: 'Layout', Placement: 'Block', BBox: bounds }] : []),
  ];
};

/** The text entries of an element's dictionary. */
export const textsOf = ({ spec }: StructureElement): PdfDictionary => ({
  ...(spec.title !== undefined && { T: pdfText(spec.title) }),
  ...(spec.lang !== undefined && { Lang: pdfText(spec.lang) }),
  ...(spec.alt !== undefined && { Alt: pdfText(spec.alt) }),
  ...(spec.actual !== undefined && { ActualText: pdfText(spec.actual) }),
  ...(spec.id !== undefined && { ID: pdfText(spec.id) }),
});
