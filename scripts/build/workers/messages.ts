import type { Rendered } from '../../render/job.ts';

/** What a worker says once it can draw. */
export type Ready = { type: 'ready' };

/** What a worker answers to a job; `memory` is what the process uses, in bytes. */
export type Answer =
  | { type: 'made'; rendered: Rendered; memory: number }
  | { type: 'failed'; reason: string; stack: string; memory: number };
