import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { PaintedPage } from '../page/types.ts';
import type { ContentStream } from './content-stream.ts';
import type { FoundDict } from './every-dict.ts';
import type { Role } from './structure/roles.ts';

/**
 * Marked content referenced by an element. `page` is an index, or null when it names no page of the document.
 */
export type ContentReference = { kind: 'content'; page: number | null; mcid: number; inStream: boolean };

/** An annotation or another object referenced by an element. */
export type ObjectContent = { kind: 'object'; page: number | null; ref: string | null; dict: PDFDict | null };

/** A kid of a structure element. */
export type StructureKid = StructureElement | ContentReference | ObjectContent;

/** One element of the structure tree. */
export type StructureElement = {
  kind: 'element';
  type: string;
  role: Role;
  dict: PDFDict;
  ref: string | null;
  parent: StructureElement | null;
  kids: StructureKid[];
  /** Its path, such as `Document > Sect[2] > H2`. */
  path: string;
};

/** An annotation of a page (an index) with its type. */
export type Annotation = { page: number; ref: string | null; dict: PDFDict; subtype: string };

/** A page as read by both readers. */
export type Page = {
  dict: PDFDict;
  ref: string;
  /** Left, bottom, right and top of the paper in points. */
  paper: [number, number, number, number];
  annotations: Annotation[];
  painted: PaintedPage;
  content: ContentStream;
  /** The words of each marked content of an element, by its id. */
  words: ReadonlyMap<number, string>;
  /** Ids of marked content in the structure order of pdf.js; null when it reads none. */
  readOrder: number[] | null;
};

/** The structure tree, element by element in reading order. */
export type Structure = { root: PDFDict; top: StructureElement[]; elements: StructureElement[] };

/** A font that a page may use, and the codes of the characters shown in it. */
export type Font = {
  name: string;
  dict: PDFDict;
  /** The CIDFont below a composite font. */
  descendant: PDFDict | null;
  descriptor: PDFDict | null;
  program: Uint8Array | null;
  /** Index of the first page that shows text in it. */
  page: number;
  codes: ReadonlySet<number>;
};

/** The element that references each piece of marked content, by page index and id. */
export type Owners = ReadonlyMap<string, StructureElement[]>;

/** What a project asks of its files beyond the standards. */
export type Rules = {
  /** Whether a file with headings must have an outline. */
  hasOutline: boolean;
  /** Whether a file of PDF 1.7 must meet the clauses of PDF/UA-2 that it can, although it names no namespace of PDF 2.0. */
  followsPdf2: boolean;
  /** Whether the back of a sheet of paper may be empty that prints these words alone. */
  mayBeEmpty: (words: string) => boolean;
  /** A sentence that refers to the page of a heading, with the groups `heading` and `page`; with the flag `g`. */
  pageReference: RegExp | null;
};

/** A PDF as read by both readers. */
export type PdfFile = {
  file: string;
  bytes: Uint8Array;
  document: PDFDocument;
  catalog: PDFDict;
  info: PDFDict | null;
  xmp: string | null;
  structure: Structure | null;
  pages: Page[];
  /** Every dictionary of the file, referenced or not. */
  dicts: readonly FoundDict[];
  /** Every font that the pages set. */
  fonts: readonly Font[];
  owners: Owners;
  rules: Rules;
};
