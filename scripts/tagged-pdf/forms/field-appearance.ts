import { inThousandths, type Rectangle } from '../pdfkit/coordinates.ts';
import type { PdfDictionary, PdfDocument, PdfRef } from '../pdfkit/pdf-document.ts';
import type { FieldSpec } from '../types.ts';

const STROKE = 1.75;

const form = (document: PdfDocument, [left, bottom, right, top]: Rectangle, operators: string): PdfRef => {
  const ref = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, inThousandths(right - left), inThousandths(top - bottom)],
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

/**
 * Initial appearance of a field: empty, or a tick when it is ticked; without a font. Line and frame are
 * content of the page, so that they stay when a viewer regenerates appearances.
 */
export const appearanceOf = (document: PdfDocument, { kind }: FieldSpec, where: Rectangle): PdfDictionary => {
  if (kind === 'text') return { N: form(document, where, '/Tx BMC\nEMC') };
  const [width, height] = [where[2] - where[0], where[3] - where[1]];
  return {
    N: {
      [TICKED]: form(document, where, `q ${tick(width, height)} Q`),
      Off: form(document, where, 'q Q'),
    },
  };
};
