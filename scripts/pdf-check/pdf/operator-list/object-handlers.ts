import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { readInstructions } from '../content-stream.ts';
import { asDict, at, bytesOf, dictAt, nameAt, numberAt, numbersAt, rawAt } from '../objects.ts';
import { OPS } from '../pdfjs.ts';
import { add, type Handler, type Reader } from './reader.ts';

const DEEPEST = 8;

/** Reads instructions to the end; false when one of them is not understood. */
export type ReadInstructions = (reader: Reader, instructions: ReturnType<typeof readInstructions>) => boolean;

const image = (reader: Reader, dict: PDFDict): boolean =>
  (numberAt(dict, 'Width') ?? 0) >= 1 &&
  (numberAt(dict, 'Height') ?? 0) >= 1 &&
  add(reader, OPS.paintImageXObject, []);

const form = (reader: Reader, dict: PDFDict, stream: PDFObject, readAll: ReadInstructions): boolean => {
  const bytes = bytesOf(stream);
  const matrix = numbersAt(dict, 'Matrix');
  if (bytes === null || ![0, 6].includes(matrix.length) || reader.depth > DEEPEST) return false;
  add(reader, OPS.paintFormXObjectBegin, [matrix.length === 0 ? null : matrix]);
  const inner: Reader = {
    ...reader,
    resources: dictAt(dict, 'Resources') ?? reader.resources,
    saved: [],
    path: [],
    depth: reader.depth + 1,
  };
  return (
    readAll(inner, readInstructions(Buffer.from(bytes).toString('latin1'))) &&
    add(reader, OPS.paintFormXObjectEnd, [])
  );
};

/** The operator that paints an image or a form; optional ones are left to pdf.js. */
export const paintObject =
  (readAll: ReadInstructions): Handler =>
  (reader, [name = '', ...others]) => {
    const object = at(dictAt(reader.resources, 'XObject'), name.slice(1));
    const dict = asDict(object);
    if (!object || !dict || others.length > 0 || rawAt(dict, 'OC') !== undefined) return false;
    if (nameAt(dict, 'Subtype') === 'Image') return image(reader, dict);
    return nameAt(dict, 'Subtype') === 'Form' && form(reader, dict, object, readAll);
  };
