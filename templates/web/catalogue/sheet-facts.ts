import type { PlainFormat } from '../../../scripts/model/formats.ts';
import type { EditionName, Handout, Ink } from '../../../scripts/model/handout.ts';
import { printedName } from '../../../scripts/model/printed-name.ts';

/** One PDF of a sheet; `href` is relative to the folder of the site. */
export type SheetPdf = {
  edition: EditionName;
  ink: Ink;
  fillable: boolean;
  href: string;
  pages: number;
  bytes: number;
  sha256: string;
  /** The language beside that of the sheet, in an edition in two languages; left out in others. */
  beside?: string;
};

/** A sheet in another format; `href` is relative to the folder of the site. */
type SheetFile = { format: PlainFormat; href: string; bytes: number; sha256: string };

/** An e-book of several sheets; `href` as above. */
export type BookFile = {
  id: string;
  language: string;
  title: string;
  /** A draft when one of its sheets is a draft. */
  state: 'draft' | 'reviewed';
  /** The first day on which a review of its sheets expires (YYYY-MM-DD); null: a draft. */
  nextReview: string | null;
  href: string;
  bytes: number;
  sha256: string;
};

/** Facts of one sheet for the web pages. */
export type SheetFacts = {
  handout: Handout;
  revision: number;
  /** Calendar version of its build. */
  version: string;
  textHash: string;
  /** Score of the whole text by the first formula of its language; null if it was not measured. */
  grade: number | null;
  pdfs: SheetPdf[];
  /** Those of the ready-made packet of a sheet on one treatment in one cancer type; left out where there are none. */
  packetPdfs?: SheetPdf[];
  /** The same sheet in other formats. */
  formats: SheetFile[];
};

/** Path of the web page of a sheet in the folder of the site. */
export const sheetPath = ({ language, id }: Pick<Handout, 'language' | 'id'>): string =>
  `${language}/${id}.html`;

/** One revision of a sheet, as it is printed. */
type PrintedRevision = { code: string; revision: number; language: string };

/** Path of the page of one revision of a sheet in the folder of the site: it is what the printed address opens. */
export const revisionPath = (printed: PrintedRevision): string => `${printedName(printed)}/index.html`;
