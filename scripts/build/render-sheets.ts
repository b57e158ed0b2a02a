import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EditionName } from '../handout/model.ts';
import type { Job, Rendered, RenderHandout } from '../render/render-handout.ts';
import type { Made } from './cache/latest.ts';
import { pdfFault } from './check-pdf.ts';
import { stackOf } from './error-stack.ts';
import type { Row } from './manifest.ts';
import type { PrintJob } from './print-jobs.ts';
import { madeOf, rowOf } from './rows.ts';

/** A sheet that could not be made. */
export type Failure = { id: string; language: string; edition: EditionName; reason: string; stack: string };

type Sheet = { id: string; language: string; edition: EditionName; index: number; total: number };

/** What happens while sheets are made; `index` counts from 1. */
export type Progress =
  | ({ type: 'started' } & Sheet)
  | ({ type: 'rendered'; pages: number } & Sheet)
  | ({ type: 'failed'; reason: string } & Sheet)
  | { type: 'waiting'; holder: string };

/** A renderer that may make several sheets at once (`lanes`) and may hold processes until it is closed. */
export type Renderer = RenderHandout & { lanes?: number; close?: () => void | Promise<void> };

export type SheetRun = {
  jobs: PrintJob[];
  /** The part of every job that is the same. */
  common: Pick<Job, 'clinic' | 'version' | 'date'>;
  render: Renderer;
  stage: (file: string, bytes: Uint8Array) => Promise<void>;
  /** What is known of a PDF that stands in its place just as it would be made; null or missing: make it. */
  standing?: ((job: Job, file: string) => Promise<Made | null>) | undefined;
  progress: (event: Progress) => void;
  signal: AbortSignal;
};

type Failed = { reason: string; stack: string };

const draw = async (
  { file: _, ...job }: PrintJob,
  { render, common }: SheetRun,
): Promise<Rendered | Failed> => {
  try {
    const rendered = await render({ ...job, ...common });
    const fault = pdfFault(rendered);
    return fault === null ? rendered : { reason: fault, stack: fault };
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    return { reason: known.message, stack: stackOf(known) };
  }
};

/** Takes the PDF that stands, or draws one and stores it. */
const make = async (job: PrintJob, run: SheetRun): Promise<Made | Failed> => {
  const standing = (await run.standing?.({ ...job, ...run.common }, job.file)) ?? null;
  if (standing !== null) return standing;
  const drawn = await draw(job, run);
  run.signal.throwIfAborted();
  if ('reason' in drawn) return drawn;
  await run.stage(job.file, drawn.bytes);
  return madeOf(drawn);
};

type Outcome = { row: Row } | { failure: Failure };

const makeSheet = async (job: PrintJob, index: number, run: SheetRun): Promise<Outcome> => {
  const { id, language } = job.handout;
  const edition = job.edition.name;
  const sheet = { id, language, edition, index: index + 1, total: run.jobs.length };
  run.progress({ type: 'started', ...sheet });
  const result = await make(job, run);
  if ('reason' in result) {
    run.progress({ type: 'failed', reason: result.reason, ...sheet });
    return { failure: { id, language, edition, ...result } };
  }
  run.progress({ type: 'rendered', pages: result.pages, ...sheet });
  return { row: rowOf(job, result) };
};

type Taken = [index: number, job: PrintJob];

/** Makes sheets one after another until none is left to take; what stops it leaves none to the other lanes. */
const runLane = async (left: Taken[], outcomes: Outcome[], run: SheetRun): Promise<void> => {
  try {
    for (let next = left.shift(); next; next = left.shift()) {
      await nextTurn(); // lets a signal in between two sheets
      run.signal.throwIfAborted();
      const [index, job] = next;
      outcomes[index] = await makeSheet(job, index, run);
    }
  } finally {
    left.length = 0;
  }
};

/**
 * Makes every sheet, as many at once as the renderer has lanes; one that fails is told and the others are still tried.
 * What comes back is in the order of the jobs, whatever was done first. Throws when a PDF cannot be stored, and the
 * signal's reason when it is aborted.
 */
export const renderSheets = async (run: SheetRun): Promise<{ made: Row[]; failures: Failure[] }> => {
  const outcomes: Outcome[] = [];
  const left = [...run.jobs.entries()];
  const lanes = Array.from({ length: run.render.lanes ?? 1 }, () => runLane(left, outcomes, run));
  const ended = await Promise.allSettled(lanes);
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  return {
    made: outcomes.flatMap((outcome) => ('row' in outcome ? [outcome.row] : [])),
    failures: outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : [])),
  };
};
