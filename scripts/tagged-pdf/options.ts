/** What the making of a document goes through, some of it twice. */
export type TaggedPhase = 'React' | 'layout' | 'tagging' | 'write';

/** Compresses bytes in the format of zlib (RFC 1950). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The version of PDF that a file is of, and with it the standards that it claims. */
export type PdfVersion = '1.7' | '2.0';

/** What the document says about itself. */
export type TaggedOptions = {
  title: string;
  /** BCP 47 tag. */
  language: string;
  author?: string;
  subject?: string;
  keywords?: string;
  /**
   * `1.7` claims PDF/UA-1 and PDF/A-2a, `2.0` claims PDF/UA-2, WTPDF 1.0 (accessibility and reuse) and PDF/A-4; `1.7` when not given. No
   * file can claim both: their headers differ.
   */
  pdfVersion?: PdfVersion;
  /** The program that made the document; `tagged-pdf` when not given. */
  creator?: string;
  /** Creation and modification: the only date in the file. */
  date: Date;
  /** Distinguishes two documents of one title and date; goes into the file identifier. */
  idSeed?: string;
  /** Path of the TrueType file that fields are filled in with: embedded whole, so that any letter it has can be typed. */
  fieldFont?: string;
  /** Whether only the very versions of react-pdf and pdfkit are taken that this layer was checked with, not all in its peer ranges. */
  strict?: boolean;
  /** Compresses what the file holds; when not given, what the platform has: Node and browsers then give other bytes. */
  deflate?: Deflate;
  /** More entries of the information dictionary, by name. */
  info?: Readonly<Record<string, string>>;
  /** Called at the end of each phase. */
  lap?: (phase: TaggedPhase) => void;
};

export type TaggedPdf = {
  bytes: Uint8Array;
  pages: number;
  /** How many lines of text each page has, artifacts left out. */
  linesOnPage: readonly number[];
};
