import { inThousandths, type Rectangle } from '../pdfkit/coordinates.ts';
import type { PdfDictionary, PdfDocument, PdfRef } from '../pdfkit/pdf-document.ts';
import type { FieldSpec } from '../types.ts';

const STROKE = 1.75;

const sizeOf = ([left, bottom, right, top]: Rectangle): [width: number, height: number] => [
  inThousandths(right - left),
  inThousandths(top - bottom),
];

const form = (document: PdfDocument, where: Rectangle, operators: string): PdfRef => {
  const ref = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, ...sizeOf(where)],
    Resources: {},
  });
  ref.write(new TextEncoder().encode(operators));
  ref.end();
  return ref;
};

const tick = (width: number, height: number): string => {
  const at = (x: number, y: number): string => `${inThousandths(width * x)} ${inThousandths(height * y)}`;
  return `${STROKE} w 1 J 1 j ${at(0.22, 0.5)} m ${at(0.43, 0.25)} l ${at(0.79, 0.78)} l S`;
};

/** Name of the state in which a box is ticked. */
const TICKED = 'Yes';

const boxAppearance = (document: PdfDocument, where: Rectangle): PdfDictionary => ({
  [TICKED]: form(document, where, `q ${tick(...sizeOf(where))} Q`),
  Off: form(document, where, 'q Q'),
});

/** Initial appearance of a field at a place. */
export type AppearanceOf = (spec: FieldSpec, where: Rectangle) => PdfDictionary;

/**
 * Initial appearances of the fields of a document: empty, or a tick when it is ticked; without a font. Line and frame are content of the
 * page, so that they stay when a viewer regenerates appearances. Boxes of one size share their two; each text field has its own, since
 * programs write what is typed into it.
 */
export const createAppearances = (document: PdfDocument): AppearanceOf => {
  const boxes = new Map<string, PdfDictionary>();
  return ({ kind }, where) => {
    if (kind === 'text') return { N: form(document, where, '/Tx BMC\nEMC') };
    const size = sizeOf(where).join(' ');
    const known = boxes.get(size) ?? boxAppearance(document, where);
    boxes.set(size, known);
    return { N: known };
  };
};
