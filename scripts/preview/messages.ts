import type { Diagnostic } from '../content/diagnostics.ts';
import type { EditionName } from '../handout/model.ts';

/** A sheet as the list of the preview shows it; `hash` changes with everything that its pages show. */
export type PreviewSheet = { id: string; language: string; title: string; kind: string; hash: string };

/** All sheets there are, or the faults that keep them from being made; file names are as the user would type them. */
export type PreviewState = { sheets: PreviewSheet[]; faults: Diagnostic[] };

/** A request to the service, answered under the same number. */
export type Request =
  | { type: 'load'; number: number; content: string; clinic: string | null }
  | { type: 'draw'; number: number; id: string; language: string; edition: EditionName };

/** The pages of a sheet as PNG files, or why there are none. */
export type Drawn = { pages: Uint8Array[] } | { fault: string };

/** What the service answers. */
export type Answer =
  | { type: 'loaded'; number: number; state: PreviewState }
  | { type: 'drawn'; number: number; drawn: Drawn };
