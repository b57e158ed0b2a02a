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
  write: (operators: Uint8Array) => void;
  fonts: Record<string, PdfRef>;
  end: () => void;
};

type FontkitGlyph = { id: number; advanceWidth: number; codePoints: readonly number[] };

/** A font of a document that is embedded; one of the standard fonts lacks all but the name. */
export type PdfFont = {
  id: string;
  name?: string;
  dictionary?: unknown;
  /** What fontkit opened. */
  font: {
    hasGlyphForCodePoint: (codePoint: number) => boolean;
    glyphForCodePoint: (codePoint: number) => FontkitGlyph;
    unitsPerEm: number;
  };
  scale: number;
  subset: { glyphs: number[]; includeGlyph: (id: number) => number; encode: () => Uint8Array };
  /** By their place in the subset: thousandths of an em, and the characters that a glyph stands for. */
  widths: number[];
  unicode: number[][];
  embed: () => void;
  /**
   * Ours: how many glyphs it has in the same places in all documents of the same letters, and the operators that show runs of
   * these alone, by run.
   */
  usual?: { glyphs: number; operators: WeakMap<object, string> };
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
  on: (event: 'end' | 'error', listener: (error?: unknown) => void) => unknown;
  /** Draws the path of an SVG. */
  path: (path: string) => PdfDocument;
  restore: () => PdfDocument;
  read: () => Uint8Array | null;
  resume: () => unknown;
  save: () => PdfDocument;
  openImage: (source: unknown) => PdfImage;
  ref: (data: PdfDictionary) => PdfRef;
  _write: (data: string | Uint8Array) => void;
  _offset: number;
  _ctm: readonly [number, number, number, number, number, number];
  _font: PdfFont | null;
  _fontFamilies: Record<string, PdfFont>;
  _id: Uint8Array;
  _root: { data: PdfDictionary & { Names: PdfRef; Pages: PdfRef } };
};

/** A text, as opposed to a name. */
// biome-ignore lint/complexity/noBannedTypes: see PdfValue
export const pdfText = (text: string): String => Object(text);
