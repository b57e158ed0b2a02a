import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { BuildDependencies, BuildRequest, BuildResult } from '../build-request.ts';
import { profileHash } from '../manifest/input-hashes.ts';
import type { Row } from '../manifest/pdf-row.ts';
import { planJobs } from '../plan/plan-jobs.ts';
import type { PrintJob } from '../plan/print-jobs.ts';
import { clinicHash, readSheets } from '../plan/read-sheets.ts';
import { usageErrorOf } from '../plan/selection-usage-error.ts';
import { publishMade } from '../publish/publish-made.ts';
import { type Output, withOutput } from '../publish/write-output.ts';
import { buildWarnings } from '../report/build-warnings.ts';
import { whyStopped } from '../workers/why-stopped.ts';
import { compareFacts } from './compare-facts.ts';
import { comparePlan } from './compare-plan.ts';
import { readShardFolder, type ShardFolder } from './read-shard-folder.ts';
import { takePdfs } from './take-pdfs.ts';

/** The shards to merge and the target; the selection is that of the shards. */
export type MergeRequest = Omit<BuildRequest, 'version' | 'workers' | 'shard' | 'formats'> & {
  folders: string[];
};

/** Dependencies of a merge. */
export type MergeDependencies = Omit<BuildDependencies, 'openRenderer' | 'cache' | 'env'>;

type LoadedSheets = Awaited<ReturnType<MergeDependencies['load']>>;

type ShardMerge = MergeRequest & {
  shards: ShardFolder[];
  loaded: LoadedSheets;
  jobs: PrintJob[];
  diagnostics: Diagnostic[];
};

const readFolders = async (
  folders: string[],
): Promise<{ shards: ShardFolder[]; diagnostics: Diagnostic[] }> => {
  const read = await Promise.all(folders.map(readShardFolder));
  return {
    shards: read.flatMap((found) => ('shard' in found ? [found] : [])),
    diagnostics: read.flatMap((found) => ('shard' in found ? [] : [found])),
  };
};

/** The rows of all shards in the order of the plan, as in a build without shards. */
const inOrder = (shards: ShardFolder[], jobs: PrintJob[]): Row[] => {
  const rows = new Map(shards.flatMap(({ manifest }) => manifest.pdfs.map((row) => [row.file, row])));
  return jobs.flatMap(({ file }) => rows.get(file) ?? []);
};

const mergeInto = async (
  output: Output,
  { shards, loaded, jobs, selection, content, clinic, diagnostics }: ShardMerge,
  { signal, today }: MergeDependencies,
): Promise<BuildResult> => {
  const [first] = shards;
  if (first === undefined) return { status: 'invalid', diagnostics };
  await output.checkTargets(jobs.map(({ file }) => file));
  const damaged = await takePdfs(shards, output, signal);
  if (damaged.length > 0) return { status: 'invalid', diagnostics: [...diagnostics, ...damaged] };
  const { version, options, toolchain } = first.manifest;
  const facts = { version, options: { ...options, shard: null }, toolchain };
  const made = inOrder(shards, jobs);
  const manifest = await publishMade(output, { facts, selection, loaded, made, signal });
  const warnings = await buildWarnings(made, { content, clinic, profile: loaded.clinic, today });
  return {
    status: 'published',
    diagnostics: [...diagnostics, ...warnings],
    manifest,
    made,
    madeFormats: [],
    madeBooks: [],
    leftOut: [],
    gaps: [],
  };
};

/** The build facts of this checkout. */
const factsHere = async (
  { clinic }: MergeRequest,
  loaded: LoadedSheets,
  { toolchain }: MergeDependencies,
): Promise<Parameters<typeof compareFacts>[1]> => {
  const profileSha256 = profileHash(loaded.clinic);
  return { options: { clinicSha256: await clinicHash(clinic), profileSha256, shard: null }, toolchain };
};

/**
 * Merges the shards of one build into an output folder, with the same bytes as a build without shards: reads
 * the content and plans again, and publishes only when the shards add up to that plan, were built from the
 * same inputs, and every PDF has the hash in its manifest. Throws only unexpected errors.
 */
export const mergeShards = async (request: MergeRequest, deps: MergeDependencies): Promise<BuildResult> => {
  const { folders, selection: asked, ink, out } = request;
  const { shards, diagnostics: unread } = await readFolders(folders);
  if (unread.length > 0) return { status: 'invalid', diagnostics: unread };
  const sheets = await readSheets(request, deps.load);
  if (sheets.status !== 'valid') return sheets;
  const { found: loaded, diagnostics } = sheets;
  const selection = { ...asked, ink: ink ?? loaded.clinic.ink };
  const choice = usageErrorOf(selection, loaded.planned, loaded.withdrawn);
  if (choice !== null) return { status: 'usage-error', text: choice };
  const jobs = planJobs(loaded.handouts, selection);
  const differing = [
    ...compareFacts(shards, await factsHere(request, loaded, deps)),
    ...comparePlan(shards, jobs),
  ];
  if (differing.length > 0) return { status: 'invalid', diagnostics: [...diagnostics, ...differing] };
  const merge = { ...request, selection, shards, loaded, jobs, diagnostics };
  const onWait = (holder: string): void => deps.progress({ type: 'waiting', holder });
  deps.beforeWriting?.();
  try {
    return await withOutput({ ...deps, out, onWait }, (output) => mergeInto(output, merge, deps));
  } catch (error) {
    return whyStopped(error, diagnostics, deps.signal);
  }
};
