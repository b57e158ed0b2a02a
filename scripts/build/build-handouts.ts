import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Ink } from '../model/handout.ts';
import { type Cache, withCache } from './cache/cached-renderer.ts';
import { readTools } from './cache/ingredients.ts';
import { standingSheets } from './cache/up-to-date-outputs.ts';
import type { BuildOptions } from './command-line/build-options.ts';
import type { Manifest, Row } from './manifest/manifest.ts';
import { contentFilesOf } from './plan/content-files.ts';
import { dateMisuse, documentDate, type Environment } from './plan/document-date.ts';
import { type Plan, planBuild } from './plan/plan-build.ts';
import { type Load, type Loaded, readSheets } from './plan/read-sheets.ts';
import { notReviewed, type Refusal } from './plan/require-reviewed.ts';
import { misuseOf } from './plan/selection.ts';
import { publishMade } from './publish/publish-made.ts';
import { type Output, type OutputRequest, withOutput } from './publish/write-output.ts';
import { overdueWarnings } from './report/overdue-warnings.ts';
import { overflowWarnings } from './report/overflow-warnings.ts';
import { printShard, type Shard } from './shards/shard.ts';
import type { WorkersAsked } from './workers/open-workers.ts';
import { type EarlyRenderer, earlyRenderer } from './workers/prestart-renderer.ts';
import { earlyWorkers } from './workers/prestart-workers.ts';
import { type Failure, type Progress, type Renderer, renderSheets } from './workers/render-sheets.ts';
import { whyStopped } from './workers/why-stopped.ts';

/** The part of the options that decides what is built. */
export type BuildRequest = Pick<
  BuildOptions,
  'selection' | 'ink' | 'content' | 'clinic' | 'out' | 'version'
> & {
  /** How many sheets to make at once; null or missing fits the machine. */
  workers?: number | null;
  /** Refuse drafts and overdue sheets among those asked for. */
  requireReviewed?: boolean;
  /** The part of the plan to make; null or missing: all of it. */
  shard?: Shard | null;
};

/** What is known of a sheet before it is assembled. */
export type Named = { id: string; language: string };

/** All that a build reaches beyond its options. */
export type BuildDependencies = {
  load: Load<Loaded<Named>>;
  /** Opens the renderer; called only when there is something to render. */
  openRenderer: (asked: WorkersAsked) => Promise<Renderer>;
  toolchain: Manifest['toolchain'];
  /** Where sheets are kept for the next build; null or missing: nowhere. */
  cache?: Cache | null;
  env: Environment;
  /** The day it is (YYYY-MM-DD): only says what is overdue, and never changes a byte. */
  today: string;
  signal: AbortSignal;
  /** Called before anything is written: from then on a stop is told by the signal, and tidied up after. */
  beforeWriting?: () => void;
  progress: (event: Progress) => void;
} & Pick<OutputRequest, 'checkpoint' | 'patience'>;

/** How a build ended; only `published` changes what people find in the output folder. */
export type BuildResult =
  | { status: 'misuse'; text: string }
  | { status: 'faulty'; faults: Diagnostic[] }
  | { status: 'refused'; faults: Diagnostic[]; refusals: Refusal[] }
  | { status: 'failed'; faults: Diagnostic[]; failures: Failure[] }
  | { status: 'blocked'; faults: Diagnostic[]; error: Error }
  | { status: 'stopped'; faults: Diagnostic[] }
  | { status: 'published'; faults: Diagnostic[]; manifest: Manifest; made: Row[] };

const inInk = (request: BuildRequest, ink: Ink): BuildRequest => ({
  ...request,
  selection: { ...request.selection, ink },
});

/** Renders into staging and publishes when no sheet failed. */
const writeSheets = async (
  output: Output,
  { selection, version, content, shard = null }: BuildRequest,
  { early, toolchain, cache, env, today, signal, progress }: BuildDependencies & { early: EarlyRenderer },
  { loaded, faults, jobs, clinic }: Plan,
): Promise<BuildResult> => {
  const { stage, hashOf } = output;
  await output.checkTargets(jobs.map(({ file }) => file));
  const renderer = await early.take(jobs.length);
  const filesOf = (id: string) => contentFilesOf(loaded, id);
  const kept = cache ? { cache, tools: await readTools(toolchain) } : null;
  const render = kept ? withCache(renderer, kept.cache, kept.tools, filesOf) : renderer;
  const standing = kept ? standingSheets(kept.cache.folder, kept.tools, hashOf) : undefined;
  const date = documentDate(version, env);
  const common = { clinic: loaded.clinic, version, date };
  const run = { jobs, common, render, stage, standing, progress, signal };
  const { made, failures } = await renderSheets(run).finally(render.close);
  if (failures.length > 0) return { status: 'failed', faults, failures };
  const options = { ...clinic, date: date.toISOString(), shard: shard && printShard(shard) };
  const facts = { version, options, toolchain };
  const manifest = await publishMade(output, { facts, selection, loaded, made, signal });
  const warnings = [...overflowWarnings(made, content), ...overdueWarnings(made, content, today)];
  return { status: 'published', faults: [...faults, ...warnings], manifest, made };
};

const buildRead = async (
  asked: BuildRequest,
  deps: BuildDependencies & { early: EarlyRenderer },
): Promise<BuildResult> => {
  const sheets = await readSheets(asked, deps.load, deps.early.begin);
  if (sheets.status !== 'sound') return sheets;
  const request = inInk(asked, asked.ink ?? sheets.found.clinic.ink);
  const choice = misuseOf(request.selection, sheets.found.planned, sheets.found.withdrawn);
  if (choice !== null) return { status: 'misuse', text: choice };
  const plan = await planBuild(request, sheets.found, sheets.faults);
  const chosen = [...new Set(plan.jobs.map(({ handout }) => handout))];
  const refusals = request.requireReviewed ? notReviewed(chosen, deps.today) : [];
  if (refusals.length > 0) return { status: 'refused', faults: sheets.faults, refusals };
  const onWait = (holder: string): void => deps.progress({ type: 'waiting', holder });
  deps.beforeWriting?.();
  try {
    const { out } = request;
    return await withOutput({ ...deps, out, onWait }, (output) => writeSheets(output, request, deps, plan));
  } catch (error) {
    return whyStopped(error, sheets.faults, deps.signal);
  }
};

/**
 * Builds the PDFs that are asked for: reads and checks the content, plans, renders into staging, merges the manifest
 * and publishes. Throws only what nobody foresaw.
 */
export const buildHandouts = async (asked: BuildRequest, deps: BuildDependencies): Promise<BuildResult> => {
  const dates = dateMisuse(asked.version, deps.env);
  if (dates !== null) return { status: 'misuse', text: dates };
  const { workers = null } = asked;
  const count = await earlyWorkers(asked, deps);
  const early = earlyRenderer(deps.openRenderer, { workers, signal: deps.signal, early: count });
  try {
    return await buildRead(asked, { ...deps, early });
  } finally {
    await early.close();
  }
};
