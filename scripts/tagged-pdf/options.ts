/** Phases of making a document, some of them run twice. */
export type TaggedPhase = 'React' | 'layout' | 'tagging' | 'write';

/** Compresses bytes in the format of zlib (RFC 1950). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The PDF version of a file, and with it the standards that it claims. */
export type PdfVersion = '1.7' | '2.0';

/** Metadata and options of a document. */
export type TaggedOptions = {
  title: string;
  /** BCP 47 tag. */
  language: string;
  author?: string;
  subject?: string;
  keywords?: string;
  /**
   * `1.7` claims PDF/UA-1 and PDF/A-2a, `2.0` claims PDF/UA-2, WTPDF 1.0 (accessibility and reuse) and
   * PDF/A-4; default: `1.7`. No file can claim both: their headers differ.
   */
  pdfVersion?: PdfVersion;
  /** The program that made the document; default: `tagged-pdf`. */
  creator?: string;
  /** Creation and modification: the only date in the file. */
  date: Date;
  /** Distinguishes two documents of the same title and date; part of the file identifier. */
  idSeed?: string;
  /** Path of the TrueType file for form fields: embedded whole, so that any of its letters can be typed. */
  fieldFont?: string;
  /**
   * Whether to accept only the exact versions of react-pdf and pdfkit that this layer was tested with, not
   * all in its peer ranges.
   */
  strict?: boolean;
  /** Compresses the file's streams; default: the platform's own, which differs between Node and browsers. */
  deflate?: Deflate;
  /** More entries of the information dictionary, by name. */
  info?: Readonly<Record<string, string>>;
  /** Called at the end of each phase. */
  lap?: (phase: TaggedPhase) => void;
};

export type TaggedPdf = {
  bytes: Uint8Array;
  pages: number;
  /** Number of text lines on each page, without artifacts. */
  linesOnPage: readonly number[];
};
