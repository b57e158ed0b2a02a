/** The parts of pdfkit 0.20.1 that this layer uses or replaces, public or not: their only description. */

export type PdfRef = {
  data: PdfDictionary;
  end: () => void;
  write: (data: Uint8Array) => void;
  /** Whether the stream is compressed when the object ends. */
  compress: boolean;
  buffer: Uint8Array[];
  finalize: () => void;
};
/** Values as pdfkit writes them: a `string` is a name, a `String` object a text. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Uint8Array
  // biome-ignore lint/complexity/noBannedTypes: pdfkit distinguishes texts from names by the wrapper object
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
  write: (operators: Uint8Array) => void;
  fonts: Record<string, PdfRef>;
  end: () => void;
};

/** The used parts of a font opened by fontkit 2.0.4, public or not. */
export type FontkitFont = {
  type?: string;
  directory: { tables: Readonly<Record<string, { length: number }>> };
  unitsPerEm: number;
  _getTableStream: (tag: string) => { readBuffer: (length: number) => Uint8Array } | null;
  _variationProcessor?: unknown;
};

/** An embedded font of a document; a standard font has only the name. */
export type PdfFont = {
  id: string;
  name?: string;
  dictionary?: unknown;
  font: FontkitFont;
  scale: number;
  subset: { includeGlyph: (id: number) => number; encode: () => Uint8Array };
  /** By code: thousandths of an em, and the characters of a glyph. */
  widths: number[];
  unicode: number[][];
  embed: () => void;
  toUnicodeCmap: () => PdfRef;
  /** Added here: whether glyph codes are the font's own glyph numbers, the same in all documents. */
  keepsNumbers?: boolean;
  ref: () => PdfRef;
};

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
  fillColor: (colour: string) => PdfDocument;
  font: (source: unknown, size: number) => PdfDocument;
  fontSize: (size: number) => PdfDocument;
  getStructParentTree: () => PdfTree;
  getStructTreeRoot: () => PdfRef;
  goTo: (...where: unknown[]) => PdfDocument;
  link: (x: number, y: number, width: number, height: number, target: unknown) => PdfDocument;
  /** Draws the path of an SVG. */
  path: (path: string) => PdfDocument;
  restore: () => PdfDocument;
  save: () => PdfDocument;
  openImage: (source: unknown) => PdfImage;
  ref: (data?: PdfDictionary) => PdfRef;
  _addColorOutputIntent: () => void;
  /** Writes the end of the file when its last object is written. */
  _finalize: () => void;
  _write: (data: string | Uint8Array) => void;
  _ctm: readonly [number, number, number, number, number, number];
  _font: PdfFont | null;
  _fontFamilies: Record<string, PdfFont>;
  _id: Uint8Array;
  _info: PdfRef;
  /** One place for each object. */
  _offsets: readonly unknown[];
  _root: { data: PdfDictionary & { Names: PdfRef; Pages: PdfRef } };
};

/** A text, as opposed to a name. */
// biome-ignore lint/complexity/noBannedTypes: see PdfValue
export const pdfText = (text: string): String => Object(text);
