import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFStream } from '@cantoo/pdf-lib';

/** A dictionary with the label of the object it stands in; `stream` when it is a stream's. */
export type Found = { ref: string; dict: PDFDict; stream: PDFStream | null };

const within = (value: PDFObject): PDFObject[] => {
  if (value instanceof PDFDict) return [value, ...value.values().flatMap(within)];
  if (value instanceof PDFStream) return [value, ...value.dict.values().flatMap(within)];
  return value instanceof PDFArray ? value.asArray().flatMap(within) : [];
};

/** Every dictionary of a file, whether anything leads to it or not. */
export const everyDict = ({ context }: PDFDocument): Found[] =>
  context.enumerateIndirectObjects().flatMap(([{ tag }, object]) =>
    within(object).flatMap((value): Found[] => {
      if (value instanceof PDFStream) return [{ ref: tag, dict: value.dict, stream: value }];
      return value instanceof PDFDict ? [{ ref: tag, dict: value, stream: null }] : [];
    }),
  );
