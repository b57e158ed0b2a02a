import type { EditionName } from '../../model/handout.ts';
import type { Job, RenderedPdf, RenderHandout } from '../../render/job.ts';
import { pdfError } from '../check-pdf.ts';
import type { Row } from '../manifest/pdf-row.ts';
import { type MadePdf, madeOf, rowOf } from '../manifest/rows.ts';
import type { PrintJob } from '../plan/print-jobs.ts';
import { stackOf } from '../program/error-stack.ts';
import { runConcurrently } from './run-concurrently.ts';

/** A sheet that could not be made. */
export type Failure = { id: string; language: string; edition: EditionName; reason: string; stack: string };

type SheetToRender = { id: string; language: string; edition: EditionName; index: number; total: number };

/** Progress while sheets are made; `index` counts from 1. */
export type Progress =
  | ({ type: 'started' } & SheetToRender)
  | ({ type: 'rendered'; pages: number } & SheetToRender)
  | ({ type: 'failed'; reason: string } & SheetToRender)
  | { type: 'waiting'; holder: string };

/** A renderer that may render several sheets in parallel and may hold processes until it is closed. */
export type Renderer = RenderHandout & {
  /** Prepares for a number of sheets and returns how many to render in parallel; one by default. */
  engage?: (sheets: number) => number;
  close?: () => void | Promise<void>;
};

export type SheetRun = {
  jobs: PrintJob[];
  /** The part shared by all jobs. */
  common: Pick<Job, 'clinic' | 'version' | 'date'>;
  render: Renderer;
  stage: (file: string, bytes: Uint8Array) => Promise<void>;
  /** Facts of an up-to-date PDF that is already in place; null or missing: render it. */
  upToDate?: ((job: Job, file: string) => Promise<MadePdf | null>) | undefined;
  progress: (event: Progress) => void;
  signal: AbortSignal;
};

type Failed = { reason: string; stack: string };

const draw = async (
  { file: _, ...job }: PrintJob,
  { render, common }: SheetRun,
): Promise<RenderedPdf | Failed> => {
  try {
    const rendered = await render({ ...job, ...common });
    const diagnostic = pdfError(rendered);
    return diagnostic === null ? rendered : { reason: diagnostic, stack: diagnostic };
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    return { reason: known.message, stack: stackOf(known) };
  }
};

/** Renders a sheet and stores its PDF. */
const make = async (job: PrintJob, run: SheetRun): Promise<MadePdf | Failed> => {
  const drawn = await draw(job, run);
  run.signal.throwIfAborted();
  if ('reason' in drawn) return drawn;
  await run.stage(job.file, drawn.bytes);
  return madeOf(drawn);
};

type SheetOutcome = { row: Row } | { failure: Failure };

const sheetOf = (
  { handout: { id, language }, edition }: PrintJob,
  index: number,
  { jobs }: SheetRun,
): SheetToRender => ({
  id,
  language,
  edition: edition.name,
  index: index + 1,
  total: jobs.length,
});

/** The up-to-date PDF of a job; null when it has to be rendered. */
const takeUpToDate = async (job: PrintJob, index: number, run: SheetRun): Promise<SheetOutcome | null> => {
  const upToDate = (await run.upToDate?.({ ...job, ...run.common }, job.file)) ?? null;
  if (upToDate === null) return null;
  const sheet = sheetOf(job, index, run);
  run.progress({ type: 'started', ...sheet });
  run.progress({ type: 'rendered', pages: upToDate.pages, ...sheet });
  return { row: rowOf(job, upToDate) };
};

const makeSheet = async (job: PrintJob, index: number, run: SheetRun): Promise<SheetOutcome> => {
  const sheet = sheetOf(job, index, run);
  const { id, language, edition } = sheet;
  run.progress({ type: 'started', ...sheet });
  const result = await make(job, run);
  if ('reason' in result) {
    run.progress({ type: 'failed', reason: result.reason, ...sheet });
    return { failure: { id, language, edition, ...result } };
  }
  run.progress({ type: 'rendered', pages: result.pages, ...sheet });
  return { row: rowOf(job, result) };
};

const MAX_PARALLEL_CHECKS = 4;

/**
 * Takes every up-to-date sheet and then renders the others, so that the renderer knows how many there are. A
 * failure is reported, and the others are still tried. The result is in the order of the jobs, whatever
 * finished first. Throws when a PDF cannot be stored, and the signal's reason when aborted.
 */
export const renderSheets = async (run: SheetRun): Promise<{ made: Row[]; failures: Failure[] }> => {
  const outcomes: SheetOutcome[] = [];
  const toMake: [index: number, job: PrintJob][] = [];
  await runConcurrently([...run.jobs.entries()], MAX_PARALLEL_CHECKS, run.signal, async ([index, job]) => {
    const upToDate = await takeUpToDate(job, index, run);
    if (upToDate === null) toMake.push([index, job]);
    else outcomes[index] = upToDate;
  });
  toMake.sort(([one], [other]) => one - other);
  const concurrency = toMake.length === 0 ? 0 : (run.render.engage?.(toMake.length) ?? 1);
  await runConcurrently(toMake, concurrency, run.signal, async ([index, job]) => {
    outcomes[index] = await makeSheet(job, index, run);
  });
  return {
    made: outcomes.flatMap((outcome) => ('row' in outcome ? [outcome.row] : [])),
    failures: outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : [])),
  };
};
