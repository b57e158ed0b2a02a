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

export type TagSpec = {
  type: StructureType;
  /** BCP 47 tag, where it differs from the document's. */
  lang?: string;
  /** What a Figure shows, in words. */
  alt?: string;
  /** Text that replaces what the marks on the page spell. */
  actual?: string;
  title?: string;
  id?: string;
  /** TH: which cells it heads. */
  scope?: 'Column' | 'Row';
  /** L: how items are numbered (ISO 32000-1, 14.8.5.5). */
  numbering?: 'None' | 'Disc' | 'Decimal';
  /** Table: its purpose in words. */
  summary?: string;
  /** Link: address, or `#destination`. */
  href?: string;
  /** Link: what the annotation says; Form: the field's spoken name. */
  describe?: string;
};
export type Tag = StructureType | TagSpec;

export type ArtifactSpec = {
  type: 'Pagination' | 'Layout' | 'Background' | 'Page';
  subtype?: 'Header' | 'Footer' | 'Watermark';
  attached?: ('Top' | 'Bottom' | 'Left' | 'Right')[];
};
export type Artifact = true | ArtifactSpec;

/** Props a template adds to a react-pdf node: exactly one of the two, or neither on a node that only groups. */
export type TagProps = { tag?: Tag; artifact?: Artifact };
