import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFStream } from '@cantoo/pdf-lib';

/** A dictionary and the label of its object; `stream` for a stream dictionary. */
export type FoundDict = { ref: string; dict: PDFDict; stream: PDFStream | null };

const within = (value: PDFObject): PDFObject[] => {
  if (value instanceof PDFDict) return [value, ...value.values().flatMap(within)];
  if (value instanceof PDFStream) return [value, ...value.dict.values().flatMap(within)];
  return value instanceof PDFArray ? value.asArray().flatMap(within) : [];
};

/** Every dictionary of a file, referenced or not. */
export const everyDict = ({ context }: PDFDocument): FoundDict[] =>
  context.enumerateIndirectObjects().flatMap(([{ tag }, object]) =>
    within(object).flatMap((value): FoundDict[] => {
      if (value instanceof PDFStream) return [{ ref: tag, dict: value.dict, stream: value }];
      return value instanceof PDFDict ? [{ ref: tag, dict: value, stream: null }] : [];
    }),
  );
