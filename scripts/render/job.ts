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
  /** 1.7 when left out. */
  pdfVersion?: PdfVersion | undefined;
};

export type RenderedPdf = {
  bytes: Uint8Array;
  pages: number;
  /** Lines of the sheet's own text, with an empty clinic profile, beyond the paper that it is meant for. */
  overflowLines: number;
  /** Pages more than with an empty clinic profile, where there are any. */
  addedPages?: number;
  /** Where its time went; empty for a cached sheet. */
  times?: Times;
};

/** Makes the PDF of a job in the words of its language; rejects a locale of another language. */
export type RenderInLocale = (job: Job, locale: Locale) => Promise<RenderedPdf>;

/** Makes the PDF of a job; throws with the component named when a page cannot be made truthfully. */
export type RenderHandout = (job: Job) => Promise<RenderedPdf>;
