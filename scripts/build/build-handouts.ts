import type { Ink } from '../model/handout.ts';
import type { BuildDependencies, BuildRequest, BuildResult } from './build-request.ts';
import { earlierPdf } from './formats/earlier-pdf.ts';
import { pagedJobs, renderWithPages } from './formats/printed-pages.ts';
import { stageFormats } from './formats/stage-formats.ts';
import { toolsOf } from './memo/job-inputs.ts';
import { recallSheets, upToDateOutputs } from './memo/recall-sheets.ts';
import { contentFilesOf } from './plan/content-files.ts';
import { dateUsageError, documentDate } from './plan/document-date.ts';
import { languageGaps } from './plan/language-gaps.ts';
import { type BuildPlan, planBuild } from './plan/plan-build.ts';
import { readSheets } from './plan/read-sheets.ts';
import { isReviewed, notReviewed, type UnreviewedSheet } from './plan/require-reviewed.ts';
import { usageErrorOf } from './plan/selection-usage-error.ts';
import { publishMade } from './publish/publish-made.ts';
import { type Output, withOutput } from './publish/write-output.ts';
import { buildWarnings } from './report/build-warnings.ts';
import { printShard } from './shards/shard.ts';
import { type EarlyRenderer, earlyRenderer } from './workers/prestart-renderer.ts';
import { earlyWorkers } from './workers/prestart-workers.ts';
import { whyStopped } from './workers/why-stopped.ts';

const inInk = (request: BuildRequest, ink: Ink): BuildRequest => ({
  ...request,
  selection: { ...request.selection, ink },
});

/** Renders into staging and publishes when no sheet failed. */
const writeSheets = async (
  output: Output,
  { selection, version, content, clinic: clinicFile, shard = null, formats = ['pdf'] }: BuildRequest,
  { early, toolchain, cache, env, today, signal, progress }: BuildDependencies & { early: EarlyRenderer },
  { loaded, diagnostics, sheets, jobs, clinic, leftOut }: BuildPlan & { leftOut: UnreviewedSheet[] },
): Promise<BuildResult> => {
  const { stage, hashOf } = output;
  const paged = pagedJobs({ formats, sheets, ink: selection.ink });
  await output.checkTargets(jobs.map(({ file }) => file));
  const renderer = await early.take(jobs.length + paged.length);
  const filesOf = (id: string) => contentFilesOf(loaded, id);
  const memo = cache ? { ...cache, tools: toolsOf(toolchain) } : null;
  const render = memo ? recallSheets(renderer, memo, filesOf) : renderer;
  const upToDate = memo ? upToDateOutputs(memo, hashOf) : undefined;
  const date = documentDate(version, env);
  const common = { clinic: loaded.clinic, version, date };
  const run = { jobs, common, render, stage, upToDate, progress, signal };
  const options = { ...clinic, date: date.toISOString(), shard: shard && printShard(shard) };
  const facts = { version, options, toolchain };
  const {
    made: { made, failures },
    pagesOf,
  } = await renderWithPages(run, paged, (job) => earlierPdf(job, output, facts)).finally(render.close);
  if (failures.length > 0) return { status: 'failed', diagnostics, failures };
  const isWhole = selection.only.length === 0;
  const files = { sheets, isWhole, ...common, pagesOf, stage, signal };
  const { formats: madeFormats, books: madeBooks } = await stageFormats(formats, files);
  const hasPdfs = formats.includes('pdf');
  const staged = { facts, selection, hasPdfs, loaded, made, madeFormats, madeBooks, signal };
  const manifest = await publishMade(output, staged);
  const asked = { content, clinic: clinicFile, profile: loaded.clinic, today };
  const found = [...diagnostics, ...(await buildWarnings(made, asked))];
  const gaps = languageGaps(loaded.planned, loaded.withheld ?? []);
  return { status: 'published', diagnostics: found, manifest, made, madeFormats, madeBooks, leftOut, gaps };
};

/** The plan restricted to reviewed sheets. */
const ofReviewed = ({ loaded, sheets, jobs, ...plan }: BuildPlan, today: string): BuildPlan => ({
  ...plan,
  loaded: { ...loaded, handouts: loaded.handouts.filter((sheet) => isReviewed(sheet, today)) },
  sheets: sheets.filter((sheet) => isReviewed(sheet, today)),
  jobs: jobs.filter(({ handout }) => isReviewed(handout, today)),
});

const buildRead = async (
  asked: BuildRequest,
  deps: BuildDependencies & { early: EarlyRenderer },
): Promise<BuildResult> => {
  const sheets = await readSheets(asked, deps.load, deps.early.begin);
  if (sheets.status !== 'valid') return sheets;
  const request = inInk(asked, asked.ink ?? sheets.found.clinic.ink);
  const choice = usageErrorOf(request.selection, sheets.found.planned, sheets.found.withdrawn);
  if (choice !== null) return { status: 'usage-error', text: choice };
  const all = await planBuild(request, sheets.found, sheets.diagnostics);
  const { requireReviewed = false, reviewedOnly = false } = request;
  const refusals = requireReviewed || reviewedOnly ? notReviewed(all.sheets, deps.today) : [];
  if (refusals.length > 0 && (requireReviewed || refusals.length === all.sheets.length))
    return { status: 'refused', diagnostics: sheets.diagnostics, refusals };
  const plan = { ...(reviewedOnly ? ofReviewed(all, deps.today) : all), leftOut: refusals };
  const onWait = (holder: string): void => deps.progress({ type: 'waiting', holder });
  deps.beforeWriting?.();
  try {
    const { out } = request;
    return await withOutput({ ...deps, out, onWait }, (output) => writeSheets(output, request, deps, plan));
  } catch (error) {
    return whyStopped(error, sheets.diagnostics, deps.signal);
  }
};

/**
 * Builds the requested PDFs: reads and checks the content, plans, renders into staging, merges the manifest
 * and publishes. Throws only unexpected errors.
 */
export const buildHandouts = async (asked: BuildRequest, deps: BuildDependencies): Promise<BuildResult> => {
  const dates = dateUsageError(asked.version, deps.env);
  if (dates !== null) return { status: 'usage-error', text: dates };
  const { workers = null } = asked;
  const count = await earlyWorkers(asked, deps);
  const early = earlyRenderer(deps.openRenderer, { workers, signal: deps.signal, early: count });
  try {
    return await buildRead(asked, { ...deps, early });
  } finally {
    await early.close();
  }
};
