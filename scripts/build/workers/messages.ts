import type { RenderedPdf } from '../../render/job.ts';

/** The argument that makes a worker report the phase times of a sheet. */
export const TIMED = '--timed';

/** Sent by a worker once it can render. */
export type WorkerReady = { type: 'ready' };

/** A worker's answer to a job; `memory` is the process's memory use, in bytes. */
export type WorkerAnswer =
  | { type: 'made'; rendered: RenderedPdf; memory: number }
  | { type: 'failed'; reason: string; stack: string; memory: number };
