import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EditionName } from '../handout/model.ts';
import type { Job, Rendered, RenderHandout } from '../render/render-handout.ts';
import { pdfFault } from './check-pdf.ts';
import type { Row } from './manifest.ts';
import type { PrintJob } from './print-jobs.ts';
import { rowOf } from './rows.ts';

/** A sheet that could not be made. */
export type Failure = { id: string; language: string; edition: EditionName; reason: string; stack: string };

type Sheet = { id: string; language: string; edition: EditionName; index: number; total: number };

/** What happens while sheets are made; `index` counts from 1. */
export type Progress =
  | ({ type: 'started' } & Sheet)
  | ({ type: 'rendered'; pages: number } & Sheet)
  | ({ type: 'failed'; reason: string } & Sheet)
  | { type: 'waiting'; holder: string };

export type SheetRun = {
  jobs: PrintJob[];
  /** The part of every job that is the same. */
  common: Pick<Job, 'clinic' | 'version' | 'date'>;
  render: RenderHandout;
  stage: (file: string, bytes: Uint8Array) => Promise<void>;
  progress: (event: Progress) => void;
  signal: AbortSignal;
};

/** The stack of an error and of what caused it. */
const stackOf = (error: Error): string => {
  const { message, stack = message, cause } = error;
  return cause instanceof Error ? `${stack}\ncaused by ${stackOf(cause)}` : stack;
};

type Made = { rendered: Rendered } | { reason: string; stack: string };

const make = async ({ file: _, ...job }: PrintJob, { render, common }: SheetRun): Promise<Made> => {
  try {
    const rendered = await render({ ...job, ...common });
    const fault = pdfFault(rendered);
    return fault === null ? { rendered } : { reason: fault, stack: fault };
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    return { reason: known.message, stack: stackOf(known) };
  }
};

/**
 * Makes every sheet one after another; one that fails is told and the others are still tried. Throws when a PDF cannot
 * be stored, and the signal's reason when it is aborted.
 */
export const renderSheets = async (run: SheetRun): Promise<{ made: Row[]; failures: Failure[] }> => {
  const made: Row[] = [];
  const failures: Failure[] = [];
  for (const [index, job] of run.jobs.entries()) {
    await nextTurn(); // lets a signal in between two sheets
    run.signal.throwIfAborted();
    const { id, language } = job.handout;
    const sheet = { id, language, edition: job.edition.name, index: index + 1, total: run.jobs.length };
    run.progress({ type: 'started', ...sheet });
    const result = await make(job, run);
    if ('rendered' in result) {
      await run.stage(job.file, result.rendered.bytes);
      made.push(rowOf(job, result.rendered));
      run.progress({ type: 'rendered', pages: result.rendered.pages, ...sheet });
    } else {
      failures.push({ id, language, edition: job.edition.name, ...result });
      run.progress({ type: 'failed', reason: result.reason, ...sheet });
    }
  }
  return { made, failures };
};
