/** The vocabulary of the tagging layer: what an author of a template says a thing is. */

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

/** A field of a form; of several with one name the others are named with a number after it. */
export type FieldSpec =
  /**
   * A line to type on, in letters as large as its box has room for; it takes no more letters than fit in `minSize` points.
   * All fields with one name that are shared are one field, typed once.
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
  /** What a Figure shows, in words. */
  alt?: string;
  /** Text that replaces what the marks on the page spell. */
  actual?: string;
  title?: string;
  /** Unique in the document. A Note without one is given one. */
  id?: string;
  /** Pieces with the same group under the same parent become one element: words that set lines tear apart. */
  group?: string;
  /** TH: which cells it heads. */
  scope?: 'Column' | 'Row' | 'Both';
  /** TH, TD: how many columns and rows it spans, when more than one. */
  columns?: number;
  rows?: number;
  /** L: how items are numbered (ISO 32000-1, 14.8.5.5). */
  numbering?: ListNumbering;
  /** How many levels lower the headings in it are than their tags say: the H1 of one of several documents in one file. */
  headingOffset?: number;
  /** Table: its purpose in words. */
  summary?: string;
  /** Link: address, or `#destination`. */
  href?: string;
  /** Link: what the annotation says; Form: the field's spoken name. */
  describe?: string;
  /** Form: what can be typed or ticked in its box. */
  field?: FieldSpec;
};
export type Tag = StructureType | TagSpec;

export type ArtifactSpec = {
  type: 'Pagination' | 'Layout' | 'Background' | 'Page';
  subtype?: 'Header' | 'Footer' | 'Watermark';
  attached?: ('Top' | 'Bottom' | 'Left' | 'Right')[];
};
export type Artifact = true | ArtifactSpec;

/** A stretch of a line: its words, the inline elements around them from the outermost in, and its style where that is another. */
export type LineRun = {
  text: string;
  tags?: readonly TagSpec[];
  style?: Readonly<Record<string, unknown>>;
};

/** A line of text that was broken before layout. */
export type BrokenLine = { runs: readonly LineRun[] };

/** A page by its number: in the document, and among the pages that its Page node makes. */
export type PageOfDocument = { number: number; total: number; part: { number: number; total: number } };

/** Props a template adds to a react-pdf node: `tag` or `artifact`, or neither on a node that only groups. */
export type TagProps = {
  tag?: Tag;
  artifact?: Artifact;
  /** On a Text that is an artifact, of a set `width` and as high as its placeholder: what it says on a page. */
  pageText?: (page: PageOfDocument) => string;
  /**
   * On a Text without children: its lines, one below the other. A layout that knows them sets each as it is; react-pdf's own does not,
   * and its words would be missed (`not-drawn`).
   */
  brokenLines?: readonly BrokenLine[];
  /**
   * Whether the node is read and painted after its siblings, wherever it is among them: a foot that the layout needs before the
   * body, a label above a title, a drawing at the left of its heading.
   */
  readLast?: boolean;
  /** Name of the component that made the node, for messages. */
  component?: string;
};
