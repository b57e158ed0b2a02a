import type { ClinicProfile, Edition, Handout, Ink } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import type { PdfVersion } from '../model/pdf-version.ts';
import type { Times } from './stopwatch.ts';

/** Everything that decides the bytes of one PDF. */
export type Job = {
  handout: Handout;
  edition: Edition;
  clinic: ClinicProfile;
  ink: Ink;
  /** Calendar version, printed in the footer. */
  version: string;
  /** Creation date written into the file; never the clock's. */
  date: Date;
  /** Form fields and check boxes instead of lines and boxes for a pen. */
  fillable: boolean;
  /** 1.7 by default. */
  pdfVersion?: PdfVersion | undefined;
};

export type RenderedPdf = {
  bytes: Uint8Array;
  pages: number;
  /** Lines of the sheet's own text, with an empty clinic profile, that do not fit on its intended paper. */
  overflowLines: number;
  /** Number of pages added to the sheet with an empty clinic profile, if any. */
  addedPages?: number;
  /** Its phase times; empty for a cached sheet. */
  times?: Times;
};

/** Renders the PDF of a job in its language, and in that of the handout beside it; rejects a locale of another language. */
export type RenderInLocale = (job: Job, locale: Locale, localeBeside?: Locale) => Promise<RenderedPdf>;

/** Renders the PDF of a job; throws with the component named when a page cannot be made faithfully. */
export type RenderHandout = (job: Job) => Promise<RenderedPdf>;
