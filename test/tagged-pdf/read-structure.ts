import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { readPages } from './read-pages.ts';

/** Reads a tagged PDF with libraries that did not write it. */

/** An element in the file: its entries as plain values, its kids as elements, texts and annotations. */
export type ReadElement = {
  type: string;
  entries: Record<string, string>;
  attributes: Record<string, unknown>;
  kids: (ReadElement | ReadPiece | ReadAnnotation)[];
};
type ReadPiece = { page: number; mcid: number; text: string };
export type ReadAnnotation = { page: number; annotation: Record<string, unknown> };

/** A PDF object as a plain value, following references except for `P`, `Parent` and pages. */
export const plain = (file: PDFDocument, object: PDFObject | undefined): unknown => {
  const value = object instanceof PDFRef ? file.context.lookup(object) : object;
  if (value instanceof PDFName) return value.decodeText();
  if (value instanceof PDFNumber) return value.asNumber();
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  if (value instanceof PDFArray) return value.asArray().map((each) => plain(file, each));
  if (value instanceof PDFRawStream) return value;
  if (value instanceof PDFDict)
    return Object.fromEntries(
      value
        .entries()
        .filter(([key]) => !['/P', '/Parent', '/Pg', '/Dest', '/Prev', '/Next'].includes(key.toString()))
        .map(([key, each]) => [key.decodeText(), plain(file, each)]),
    );
  return value === undefined ? undefined : String(value);
};

export const load = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

const kidsOf = (dictionary: PDFDict, file: PDFDocument): PDFObject[] => {
  const kids = dictionary.get(PDFName.of('K'));
  const value = kids instanceof PDFRef ? file.context.lookup(kids) : kids;
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray() : [kids as PDFObject];
};

/** The structure tree, with the text of each piece. */
export const readStructure = async (bytes: Uint8Array): Promise<ReadElement> => {
  const file = await load(bytes);
  const texts = await readPages(bytes);
  const pageRefs = file.getPages().map(({ ref }) => ref);
  const numberOf = (page: PDFObject | undefined): number => pageRefs.indexOf(page as PDFRef) + 1;
  const piece = (page: number, mcid: number): ReadPiece => ({
    page,
    mcid,
    text: texts[page - 1]?.pieces.get(mcid) ?? '(not on the page)',
  });

  const readKid = (kid: PDFObject, page: PDFObject | undefined): ReadElement['kids'][number] => {
    if (kid instanceof PDFNumber) return piece(numberOf(page), kid.asNumber());
    const dictionary = (kid instanceof PDFRef ? file.context.lookup(kid) : kid) as PDFDict;
    const type = plain(file, dictionary.get(PDFName.of('Type')));
    const own = dictionary.get(PDFName.of('Pg')) ?? page;
    if (type === 'MCR')
      return piece(numberOf(own), plain(file, dictionary.get(PDFName.of('MCID'))) as number);
    if (type === 'OBJR')
      return {
        page: numberOf(own),
        annotation: plain(file, dictionary.get(PDFName.of('Obj'))) as Record<string, unknown>,
      };
    return readElement(dictionary);
  };
  const readElement = (dictionary: PDFDict): ReadElement => {
    const { S, A, K: _, Type: _type, ...entries } = plain(file, dictionary) as Record<string, unknown>;
    const page = dictionary.get(PDFName.of('Pg'));
    return {
      type: String(S),
      entries: entries as Record<string, string>,
      attributes: Object.assign({}, ...[A ?? {}].flat()) as Record<string, unknown>,
      kids: kidsOf(dictionary, file).map((kid) => readKid(kid, page)),
    };
  };
  const root = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return readKid(kidsOf(root, file)[0] as PDFObject, undefined) as ReadElement;
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const lines = (element: ReadElement, indent: string): string[] => [
  `${indent}${element.type}`,
  ...element.kids.flatMap((kid) => {
    if ('type' in kid) return lines(kid, `${indent}  `);
    return 'text' in kid
      ? [`${indent}  “${tidy(kid.text)}” p${kid.page}`]
      : [`${indent}  (link) p${kid.page}`];
  }),
];

/** The structure tree as an indented list: types, texts with their page, links. */
export const outlineOf = async (bytes: Uint8Array): Promise<string> =>
  lines(await readStructure(bytes), '').join('\n');

/** All elements of a type, in order. */
export const elementsOf = (element: ReadElement, type: string): ReadElement[] => [
  ...(element.type === type ? [element] : []),
  ...element.kids.flatMap((kid) => ('type' in kid ? elementsOf(kid, type) : [])),
];

const textIn = (element: ReadElement): string =>
  element.kids.map((kid) => ('type' in kid ? textIn(kid) : 'text' in kid ? kid.text : '')).join('');

/** The text of an element in reading order. */
export const speech = (element: ReadElement): string => tidy(textIn(element));
