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
  /** The formats to make; PDF when left out. */
  formats?: readonly Format[];
  /** How many sheets to make at once; null or missing fits the machine. */
  workers?: number | null;
  /** Refuse drafts and overdue sheets among those asked for. */
  requireReviewed?: boolean;
  /** Make the reviewed sheets among those asked for, and leave the others out. */
  reviewedOnly?: boolean;
  /** The part of the plan to make; null or missing: all of it. */
  shard?: Shard | null;
};

/** All that a build reaches beyond its options. */
export type BuildDependencies = {
  load: Load<LoadedContent<SheetKey>>;
  /** Opens the renderer; called only when there is something to render. */
  openRenderer: (asked: WorkersAsked) => Promise<Renderer>;
  toolchain: Manifest['toolchain'];
  /** The cache of rendered sheets; null or missing: none. */
  cache?: Cache | null;
  env: Environment;
  /** The day it is (YYYY-MM-DD): says what is overdue or read on a day to come, and never changes a byte. */
  today: string;
  signal: AbortSignal;
  /** Called before anything is written: from then on the build handles signals and cleans up. */
  beforeWriting?: () => void;
  progress: (event: Progress) => void;
} & Pick<OutputRequest, 'checkpoint' | 'patience'>;

/** How a build ended; only `published` changes what people find in the output folder. */
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
      /** The files of other formats that were made. */
      madeFormats: FormatRow[];
      /** The e-books of several sheets that were made. */
      madeBooks: BookRow[];
      /** Sheets that are not reviewed, and were left out for that. */
      leftOut: UnreviewedSheet[];
      /** Languages in which sheets are missing. */
      gaps: LanguageGap[];
    };
