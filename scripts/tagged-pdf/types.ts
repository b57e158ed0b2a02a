/** The vocabulary of the tagging layer for template authors. */

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that templates may use. */
export type StructureType =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'Aside'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Caption'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Strong'
  | 'Em'
  | 'Code'
  | 'Link'
  | 'Note'
  | 'Figure'
  | 'Form';

/** A form field; fields with the same name get a number after it. */
export type FieldSpec =
  /**
   * A line to type on, in letters as large as its box allows; its length is limited to what fits in `minSize`
   * points. `isShared`: one field, repeated.
   */
  | { kind: 'text'; name: string; minSize: number; isShared?: boolean }
  /** A box to tick. */
  | { kind: 'check'; name: string };

type ListNumbering =
  | 'None'
  | 'Disc'
  | 'Circle'
  | 'Square'
  | 'Decimal'
  | 'UpperRoman'
  | 'LowerRoman'
  | 'UpperAlpha'
  | 'LowerAlpha';

export type TagSpec = {
  type: StructureType;
  /** BCP 47 tag, where it differs from the document's. */
  lang?: string;
  /** Description of a Figure. */
  alt?: string;
  /** Text that replaces the visible marks. */
  actual?: string;
  /** Name of the element (`/T`). The outline has a heading by its title, where it has one. */
  title?: string;
  /** Unique in the document. A Note without one is given one. */
  id?: string;
  /** Pieces with the same group under the same parent become one element: words that set lines separate. */
  group?: string;
  /** TH: the cells it heads. */
  scope?: 'Column' | 'Row' | 'Both';
  /** TH, TD: number of columns and rows it spans, if more than one. */
  columns?: number;
  rows?: number;
  /** L: how items are numbered (ISO 32000-1, 14.8.5.5). */
  numbering?: ListNumbering;
  /** Offset of heading levels inside it: for the H1 of one of several documents in one file. */
  headingOffset?: number;
  /** Table: its purpose in words. */
  summary?: string;
  /** Link: address, or `#destination`. */
  href?: string;
  /** Link: description of the annotation; Form: the field's spoken name. */
  describe?: string;
  /** Form: the field to type in or tick. */
  field?: FieldSpec;
};
export type Tag = StructureType | TagSpec;

export type ArtifactSpec = {
  type: 'Pagination' | 'Layout' | 'Background' | 'Page';
  subtype?: 'Header' | 'Footer' | 'Watermark';
  attached?: ('Top' | 'Bottom' | 'Left' | 'Right')[];
};
export type Artifact = true | ArtifactSpec;

/** A stretch of a line: its words, their inline elements from the outermost in, and its own style, if any. */
export type LineRun = {
  text: string;
  tags?: readonly TagSpec[];
  style?: Readonly<Record<string, unknown>>;
};

/** A line of text that was broken before layout. */
export type BrokenLine = { runs: readonly LineRun[] };

/** A page by its number: in the document, and among the pages of its Page node. */
export type PageOfDocument = { number: number; total: number; part: { number: number; total: number } };

/** Props a template adds to a react-pdf node: `tag` or `artifact`, or neither on a node that only groups. */
export type TagProps = {
  tag?: Tag;
  artifact?: Artifact;
  /**
   * On a Text that is an artifact, with a fixed `width` and the height of its placeholder: its words on a
   * page.
   */
  pageText?: (page: PageOfDocument) => string;
  /**
   * On a Text without children: its lines, one below the other. A layout that supports them sets each
   * unchanged; react-pdf's own does not, and its words would be missing (`not-drawn`).
   */
  brokenLines?: readonly BrokenLine[];
  /**
   * Whether the node is read and painted after its siblings, wherever it is among them, e.g. a footer that
   * must come first in layout, a label above a title, a drawing to the left of its heading.
   */
  readLast?: boolean;
  /** Name of the component that made the node, for messages. */
  component?: string;
};
