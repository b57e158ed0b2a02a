/** The parts of pdfkit 0.20.1 that this layer uses or replaces, public or not: the only description of them. */

export type PdfRef = { data: PdfDictionary; end: () => void; write: (data: Uint8Array) => void };
/** Values as pdfkit writes them: a `string` is a name, a `String` object a text. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Uint8Array
  // biome-ignore lint/complexity/noBannedTypes: pdfkit tells texts from names by the wrapper object
  | String
  | PdfRef
  | PdfTree
  | readonly PdfValue[]
  | PdfDictionary;
export type PdfDictionary = { [key: string]: PdfValue };

export type PdfTree = {
  limits: boolean;
  add: (key: number | string, value: PdfValue) => unknown;
  get: (key: number | string) => PdfValue;
  _compareKeys: (a: string, b: string) => number;
};

type PdfPage = {
  dictionary: PdfRef;
  annotations: PdfRef[];
  structParentTreeKey: number;
  height: number;
  write: (operators: string) => void;
  end: () => void;
};

type PdfFont = { name?: string; dictionary?: unknown; subset?: unknown; unicode?: number[][] };

type PdfImage = { colorSpace?: unknown };

export type PdfDocument = {
  page: PdfPage;
  outline: { dictionary: PdfRef };
  addContent: (data: unknown) => PdfDocument;
  addPage: (options?: unknown) => PdfDocument;
  addNamedDestination: (name: string | (() => void), ...where: unknown[]) => void;
  annotate: (...where: unknown[]) => PdfDocument;
  createStructParentTreeNextKey: () => number;
  end: () => void;
  endAcroForm: () => PdfDocument;
  endMarkings: () => void;
  endMetadata: () => void;
  endOutline: () => void;
  font: (source: unknown, size: number) => PdfDocument;
  fontSize: (size: number) => PdfDocument;
  getStructParentTree: () => PdfTree;
  getStructTreeRoot: () => PdfRef;
  goTo: (...where: unknown[]) => PdfDocument;
  link: (x: number, y: number, width: number, height: number, target: unknown) => PdfDocument;
  on: (event: 'data' | 'end' | 'error', listener: (value: Uint8Array) => void) => unknown;
  openImage: (source: unknown) => PdfImage;
  ref: (data: PdfDictionary) => PdfRef;
  _ctm: readonly [number, number, number, number, number, number];
  _font: PdfFont | null;
  _fontFamilies: Record<string, PdfFont>;
  _id: Uint8Array;
  _root: { data: PdfDictionary & { Names: PdfRef; Pages: PdfRef } };
};

/** A text, as opposed to a name. */
// biome-ignore lint/complexity/noBannedTypes: see PdfValue
export const pdfText = (text: string): String => Object(text);
