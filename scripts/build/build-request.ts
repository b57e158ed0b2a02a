import type { Load } from '../core/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Cache } from '../memo/memo.ts';
import type { Format } from '../model/formats.ts';
import type { SheetKey } from '../model/sheet-key.ts';
import type { BuildOptions } from './command-line/build-option-types.ts';
import type { BookRow } from './manifest/book-row.ts';
import type { FormatRow } from './manifest/format-row.ts';
import type { Manifest } from './manifest/manifest.ts';
import type { Row } from './manifest/pdf-row.ts';
import type { Environment } from './plan/document-date.ts';
import type { LanguageGap } from './plan/language-gaps.ts';
import type { LoadedContent } from './plan/read-sheets.ts';
import type { UnreviewedSheet } from './plan/require-reviewed.ts';
import type { OutputRequest } from './publish/write-output.ts';
import type { Shard } from './shards/shard.ts';
import type { WorkersAsked } from './workers/open-workers.ts';
import type { Failure, Progress, Renderer } from './workers/render-sheets.ts';

/** The options that decide what is built. */
export type BuildRequest = Pick<
  BuildOptions,
  'selection' | 'ink' | 'content' | 'clinic' | 'out' | 'version'
> & {
  /** Formats to build; PDF by default. */
  formats?: readonly Format[];
  /** Number of worker processes; null or missing: by cores and memory. */
  workers?: number | null;
  /** Fail when a requested sheet is a draft or overdue. */
  requireReviewed?: boolean;
  /** Build only the requested sheets that are reviewed. */
  reviewedOnly?: boolean;
  /** The part of the plan to build; null or missing: all of it. */
  shard?: Shard | null;
};

/** Dependencies of a build. */
export type BuildDependencies = {
  load: Load<LoadedContent<SheetKey>>;
  /** Opens the renderer; called only when there is something to render. */
  openRenderer: (asked: WorkersAsked) => Promise<Renderer>;
  toolchain: Manifest['toolchain'];
  /** The cache of rendered sheets; null or missing: none. */
  cache?: Cache | null;
  env: Environment;
  /** Today (YYYY-MM-DD): decides what is overdue or dated in the future, and never changes a byte. */
  today: string;
  signal: AbortSignal;
  /** Called before anything is written: from then on the build handles signals and cleans up. */
  beforeWriting?: () => void;
  progress: (event: Progress) => void;
} & Pick<OutputRequest, 'checkpoint' | 'patience'>;

/** Outcome of a build; only `published` changes the output folder. */
export type BuildResult =
  | { status: 'usage-error'; text: string }
  | { status: 'invalid'; diagnostics: Diagnostic[] }
  | { status: 'refused'; diagnostics: Diagnostic[]; refusals: UnreviewedSheet[] }
  | { status: 'failed'; diagnostics: Diagnostic[]; failures: Failure[] }
  | { status: 'blocked'; diagnostics: Diagnostic[]; error: Error }
  | { status: 'stopped'; diagnostics: Diagnostic[] }
  | {
      status: 'published';
      diagnostics: Diagnostic[];
      manifest: Manifest;
      made: Row[];
      /** Files built in formats other than PDF. */
      madeFormats: FormatRow[];
      /** E-books of several sheets that were built. */
      madeBooks: BookRow[];
      /** Sheets left out because they are not reviewed. */
      leftOut: UnreviewedSheet[];
      /** Languages that lack sheets. */
      gaps: LanguageGap[];
    };
