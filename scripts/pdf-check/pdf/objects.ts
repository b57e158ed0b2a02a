import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { decodeStream } from './decode-stream.ts';

type PdfContainer = PDFDict | PDFArray | null | undefined;
type Value = PDFObject | undefined;

/** An entry of a dictionary or an array, following references; undefined when it is missing. */
export const at = (holder: PdfContainer, key: string | number): Value => {
  if (holder instanceof PDFDict && typeof key === 'string') return holder.lookup(PDFName.of(key));
  if (holder instanceof PDFArray && typeof key === 'number') return holder.lookup(key);
  return undefined;
};

/** An entry without following its reference. */
export const rawAt = (holder: PDFDict | null | undefined, key: string): Value => holder?.get(PDFName.of(key));

/** The dictionary of a value: the value itself, or the dictionary of a stream. */
export const asDict = (value: Value): PDFDict | null => {
  if (value instanceof PDFDict) return value;
  return value instanceof PDFStream ? value.dict : null;
};

/** A dictionary's entry that is a dictionary, or a stream's dictionary. */
export const dictAt = (holder: PdfContainer, key: string | number): PDFDict | null => asDict(at(holder, key));

/** An entry that is an array. */
export const arrayAt = (holder: PdfContainer, key: string | number): PDFArray | null => {
  const value = at(holder, key);
  return value instanceof PDFArray ? value : null;
};

/** The values of an array with references followed; a single value counts as an array of one. */
export const listAt = (holder: PdfContainer, key: string): PDFObject[] => {
  const value = at(holder, key);
  if (!(value instanceof PDFArray)) return value === undefined ? [] : [value];
  return Array.from({ length: value.size() }, (_, index) => value.lookup(index)).filter(
    (item): item is PDFObject => item !== undefined,
  );
};

/** An entry that is a name, without its slash. */
export const nameAt = (holder: PdfContainer, key: string | number): string | null => nameOf(at(holder, key));

/** The name of a name object, without its slash. */
export const nameOf = (value: Value): string | null => (value instanceof PDFName ? value.decodeText() : null);

/** An entry that is a number. */
export const numberAt = (holder: PdfContainer, key: string | number): number | null => {
  const value = at(holder, key);
  return value instanceof PDFNumber ? value.asNumber() : null;
};

/** A Boolean entry. */
export const flagAt = (holder: PdfContainer, key: string): boolean | null => {
  const value = at(holder, key);
  return value instanceof PDFBool ? value.asBoolean() : null;
};

/** The words of a text string. */
export const textOf = (value: Value): string | null =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;

/** An entry that is a text string. */
export const textAt = (holder: PdfContainer, key: string | number): string | null => textOf(at(holder, key));

/** The numbers of an array, ignoring other values. */
export const numbersAt = (holder: PdfContainer, key: string): number[] =>
  listAt(holder, key).flatMap((value) => (value instanceof PDFNumber ? [value.asNumber()] : []));

/** The label of a reference, such as `12 0 R`; null for any other value. */
export const refOf = (value: Value): string | null => (value instanceof PDFRef ? value.tag : null);

/** The label of the reference in an entry. */
export const refAt = (holder: PDFDict | null | undefined, key: string): string | null =>
  refOf(rawAt(holder, key));

/** Decoded bytes of a stream; null when the value is not a stream or cannot be decoded. */
export const bytesOf = (value: Value): Uint8Array | null =>
  value instanceof PDFRawStream ? decodeStream(value) : null;
