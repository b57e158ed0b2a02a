import type { Diagnostic } from '../content/diagnostics.ts';
import type { Ink } from '../handout/model.ts';
import { type Cache, withCache } from './cache/cached-renderer.ts';
import { readTools } from './cache/ingredients.ts';
import { standingSheets } from './cache/standing-sheets.ts';
import type { BuildOptions } from './command-line/build-options.ts';
import { contentFilesOf } from './content-files.ts';
import { dateMisuse, documentDate, type Environment } from './document-date.ts';
import type { Manifest, Row } from './manifest.ts';
import { overdueWarnings } from './overdue-warnings.ts';
import { overflowWarnings } from './overflow-warnings.ts';
import { planJobs } from './plan-jobs.ts';
import type { PrintJob } from './print-jobs.ts';
import { errnoOf, explain, isOutputError } from './publish/output-error.ts';
import { sha256 } from './publish/standing.ts';
import { publishMade } from './publish-made.ts';
import { clinicHash, type Load, type Loaded, readSheets } from './read-sheets.ts';
import { type Failure, type Progress, type Renderer, renderSheets } from './render-sheets.ts';
import { notReviewed, type Refusal } from './require-reviewed.ts';
import { misuseOf } from './selection.ts';
import { printShard, type Shard } from './shards/shard.ts';
import { jobsOfShard } from './shards/split-jobs.ts';
import type { WorkersAsked } from './workers/open-workers.ts';
import { type Output, type OutputRequest, withOutput } from './write-output.ts';

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

type Named = { id: string; language: string };

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

/** What is to be made, of what. */
type Plan = {
  loaded: Loaded<Named>;
  faults: Diagnostic[];
  jobs: PrintJob[];
  clinic: Pick<Manifest['options'], 'clinicSha256' | 'profileSha256'>;
};

const planBuild = async (
  { selection, clinic, shard = null }: BuildRequest,
  loaded: Loaded<Named>,
  faults: Diagnostic[],
): Promise<Plan> => {
  const jobs = jobsOfShard(planJobs(loaded.handouts, selection), shard);
  const profileSha256 = sha256(JSON.stringify(loaded.clinic));
  return { loaded, faults, jobs, clinic: { clinicSha256: await clinicHash(clinic), profileSha256 } };
};

/** Renders into staging and publishes when no sheet failed. */
const writeSheets = async (
  output: Output,
  { selection, version, content, workers = null, shard = null }: BuildRequest,
  { openRenderer, toolchain, cache, env, today, signal, progress }: BuildDependencies,
  { loaded, faults, jobs, clinic }: Plan,
): Promise<BuildResult> => {
  const { stage, hashOf } = output;
  await output.checkTargets(jobs.map(({ file }) => file));
  const renderer = await openRenderer({ workers, sheets: jobs.length, signal });
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

/** Turns what stopped the writing into a result; an error nobody foresaw is thrown on. */
export const whyStopped = (error: unknown, faults: Diagnostic[], signal: AbortSignal): BuildResult => {
  if (isOutputError(error)) return { status: 'blocked', faults, error };
  if (signal.aborted && error === signal.reason) return { status: 'stopped', faults };
  if (errnoOf(error) === null) throw error;
  return { status: 'blocked', faults, error: explain('Cannot write the output', error) };
};

/**
 * Builds the PDFs that are asked for: reads and checks the content, plans, renders into staging, merges the manifest
 * and publishes. Throws only what nobody foresaw.
 */
export const buildHandouts = async (asked: BuildRequest, deps: BuildDependencies): Promise<BuildResult> => {
  const dates = dateMisuse(asked.version, deps.env);
  if (dates !== null) return { status: 'misuse', text: dates };
  const sheets = await readSheets(asked, deps.load);
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
