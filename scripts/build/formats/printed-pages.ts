import { pageTexts } from '../../formats/print-pages/page-texts.ts';
import { type PrintPages, printPages } from '../../formats/print-pages/print-pages.ts';
import type { Format } from '../../model/formats.ts';
import type { Handout } from '../../model/handout.ts';
import { type PrintJob, printJobs } from '../plan/print-jobs.ts';
import { renderSheets, type SheetRun } from '../workers/render-sheets.ts';

/** Formats that mark where the pages of the printed sheet begin. */
const WITH_PAGES: ReadonlySet<Format> = new Set(['epub', 'brf']);

/** The edition whose pages they mark. */
const EDITION = 'letter-standard';

type FormatRequest = { formats: readonly Format[]; sheets: readonly Handout[]; ink: PrintJob['ink'] };

/** The PDFs whose pages other formats mark; empty if no format does. */
export const pagedJobs = ({ formats, sheets, ink }: FormatRequest): PrintJob[] =>
  formats.some((format) => WITH_PAGES.has(format))
    ? printJobs([...sheets], { ink, fillable: false }).filter(({ edition }) => edition.name === EDITION)
    : [];

/** Renders the requested PDFs, and provides the page starts that other formats need. */
type PagedRun = {
  made: Awaited<ReturnType<typeof renderSheets>>;
  pagesOf: (handout: Handout) => Promise<PrintPages>;
};

/** Reads PDFs needed only for page numbers from an earlier build, if up to date. */
const lettersOfEarlier = async (
  jobs: readonly PrintJob[],
  earlierPdf: (job: PrintJob) => Promise<Uint8Array | null>,
): Promise<Map<string, string[]>> => {
  const letters = new Map<string, string[]>();
  for (const job of jobs) {
    const bytes = await earlierPdf(job);
    if (bytes !== null) letters.set(job.file, await pageTexts(bytes));
  }
  return letters;
};

/**
 * Builds the requested PDFs. PDFs needed only for page numbers come from an earlier build (`earlierPdf`) or
 * are rendered in memory. Up-to-date requested PDFs come from the cache.
 */
export const renderWithPages = async (
  run: SheetRun,
  paged: readonly PrintJob[],
  earlierPdf: (job: PrintJob) => Promise<Uint8Array | null>,
): Promise<PagedRun> => {
  const isAsked = new Set(run.jobs.map(({ file }) => file));
  const unasked = paged.filter(({ file }) => !isAsked.has(file));
  const letters = await lettersOfEarlier(unasked, earlierPdf);
  const isPaged = new Set(paged.map(({ file }) => file));
  const stage: SheetRun['stage'] = async (file, bytes) => {
    if (isPaged.has(file)) letters.set(file, await pageTexts(bytes));
    if (isAsked.has(file)) await run.stage(file, bytes);
  };
  const upToDate: SheetRun['upToDate'] = async (job, file) =>
    isAsked.has(file) ? ((await run.upToDate?.(job, file)) ?? null) : null;
  const jobs = [...run.jobs, ...unasked.filter(({ file }) => !letters.has(file))];
  const { made, failures } = await renderSheets({ ...run, jobs, stage, upToDate });
  for (const job of failures.length > 0 ? [] : paged) {
    if (letters.has(job.file)) continue;
    const { bytes } = await run.render({ ...job, ...run.common });
    letters.set(job.file, await pageTexts(bytes));
  }
  const fileOf = new Map(paged.map(({ handout, file }) => [handout, file]));
  return {
    made: { made: made.filter(({ file }) => isAsked.has(file)), failures },
    pagesOf: async (handout) => printPages(handout, letters.get(fileOf.get(handout) ?? '') ?? []),
  };
};
