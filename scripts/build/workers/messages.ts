import type { RenderedPdf } from '../../render/job.ts';

/** The argument of a worker that says how long each phase of a sheet took. */
export const TIMED = '--timed';

/** What a worker says once it can draw. */
export type WorkerReady = { type: 'ready' };

/** What a worker answers to a job; `memory` is what the process uses, in bytes. */
export type WorkerAnswer =
  | { type: 'made'; rendered: RenderedPdf; memory: number }
  | { type: 'failed'; reason: string; stack: string; memory: number };
