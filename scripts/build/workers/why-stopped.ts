import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { BuildResult } from '../build-request.ts';
import { errnoOf, explain, isOutputError } from '../publish/output-error.ts';

/** Turns what stopped the writing into a result; rethrows an unexpected error. */
export const whyStopped = (error: unknown, diagnostics: Diagnostic[], signal: AbortSignal): BuildResult => {
  if (isOutputError(error)) return { status: 'blocked', diagnostics, error };
  if (signal.aborted && error === signal.reason) return { status: 'stopped', diagnostics };
  if (errnoOf(error) === null) throw error;
  return { status: 'blocked', diagnostics, error: explain('Cannot write the output', error) };
};
