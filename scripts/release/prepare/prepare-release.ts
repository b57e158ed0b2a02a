import { join } from 'node:path';
import { buildHandouts } from '../../build/build-handouts.ts';
import type { BuildDependencies, BuildResult } from '../../build/build-request.ts';
import { type Load, type Loaded, readSheets } from '../../build/plan/read-sheets.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import { type Diagnostic, diagnostics } from '../../diagnostics/diagnostics.ts';
import { compareSheets } from '../../release-records/changes.ts';
import { nextVersion } from '../../release-records/next-version.ts';
import { readNotes } from '../../release-records/read-notes.ts';
import { readLastRelease } from '../../release-records/read-releases.ts';
import type { Change, Release } from '../../release-records/release.ts';
import { changelogMisuse, withRelease } from './changelog.ts';
import { compareLayout } from './compare-layout.ts';
import { changesOf, composeRelease, type ReleaseParts } from './compose-release.ts';
import {
  type ProjectFiles,
  projectPaths,
  readProjectFiles,
  versionIn,
  withVersion,
} from './project-files.ts';
import { releaseFaults } from './release-faults.ts';
import { writeTogether } from './write-together.ts';

/** What is asked of a release; `project` is the folder of package.json, CHANGELOG.md and `.changes`. */
export type PrepareRequest = {
  project: string;
  content: string;
  out: string;
  /** The day of the release, YYYY-MM-DD. */
  today: string;
  dryRun: boolean;
};

type Planned = { id: string; language: string };
type Found = Loaded<Planned>;

/** All that preparing reaches beyond its request. */
export type PrepareDependencies = Omit<BuildDependencies, 'load'> & { load: Load<Found> };

/** How it ended; files changed only when `prepared`. A build that failed says itself what was wrong. */
export type PrepareResult =
  | { status: 'misuse'; text: string }
  | { status: 'refused'; faults: Diagnostic[] }
  | { status: 'planned'; version: string; changes: Change[]; faults: Diagnostic[] }
  | { status: 'unbuilt'; version: string; build: BuildResult }
  | { status: 'prepared'; release: Release; files: string[]; whyNoLayout: string | null };

/** What the release is made of, before anything is drawn. */
type Plan = ReleaseParts & { files: ProjectFiles; found: Found; noteFiles: string[] };

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const planRelease = async (
  { project, content, today }: PrepareRequest,
  load: Load<Found>,
): Promise<
  { plan: Plan; faults: Diagnostic[] } | Extract<PrepareResult, { status: 'misuse' | 'refused' }>
> => {
  const sheets = await readSheets({ content, clinic: null }, load);
  if (sheets.status === 'misuse') return sheets;
  if (sheets.status === 'faulty') return { status: 'refused', faults: sheets.faults.filter(isError) };
  const files = await readProjectFiles(project);
  const { last } = await readLastRelease(content);
  const taken = [versionIn(files), ...(last === null ? [] : [last.version])];
  const version = nextVersion(today, taken);
  if (version === null)
    return {
      status: 'misuse',
      text: `Today is ${today}, and ${taken.join(' and ')} is taken. Is the clock right?`,
    };
  const misuse = changelogMisuse(files.changelog);
  if (misuse !== null) return { status: 'misuse', text: misuse };
  const changesFolder = join(project, '.changes');
  const read = await readNotes(changesFolder);
  const { found } = sheets;
  const compared = compareSheets(found.handouts, last);
  const { withdrawn = [] } = found;
  const parts = { sheets: compared, notes: read.notes, withdrawn, last };
  const faults = [...diagnostics(read.files), ...releaseFaults({ ...parts, changesFolder, content })];
  const noteFiles = read.notes.map(({ file }) => file);
  return { plan: { ...parts, version, date: today, redrawn: [], files, found, noteFiles }, faults };
};

const buildPlan = (
  { version, found, files }: Plan,
  { content, out }: PrepareRequest,
  deps: PrepareDependencies,
): Promise<BuildResult> => {
  const selection = { only: [], languages: [], editions: [], ink: 'colour' as const, fillable: false };
  // the lock file names the version too: after the release a build has this one
  const toolchain = { ...deps.toolchain, lockSha256: sha256(withVersion(files, version).lock) };
  const request = { selection, ink: null, content, clinic: null, out, version };
  return buildHandouts(request, { ...deps, toolchain, env: {}, load: async () => found });
};

const writeRelease = async (
  release: Release,
  { files, noteFiles }: Plan,
  { project, content }: PrepareRequest,
): Promise<string[]> => {
  const paths = projectPaths(project);
  const { manifest, lock } = withVersion(files, release.version);
  const changes = [
    {
      path: join(content, 'releases', `${release.version}.json`),
      text: `${JSON.stringify(release, null, 2)}\n`,
    },
    { path: paths.changelog, text: withRelease(files.changelog, release) },
    { path: paths.manifest, text: manifest },
    { path: paths.lock, text: lock },
    ...noteFiles.map((path) => ({ path, text: null })),
  ];
  await writeTogether(changes);
  return changes.map(({ path }) => path);
};

/**
 * Computes the next version, compares every sheet with the last release, builds the set with that version, and writes the
 * release down. Throws only what nobody foresaw.
 */
export const prepareRelease = async (
  request: PrepareRequest,
  deps: PrepareDependencies,
): Promise<PrepareResult> => {
  const planned = await planRelease(request, deps.load);
  if ('status' in planned) return planned;
  const { plan, faults } = planned;
  const { version, found } = plan;
  if (request.dryRun) return { status: 'planned', version, changes: changesOf(plan), faults };
  if (faults.some(isError)) return { status: 'refused', faults };
  const build = await buildPlan(plan, request, deps);
  if (build.status !== 'published') return { status: 'unbuilt', version, build };
  const { content } = request;
  const again = { ...deps, env: {}, load: async () => found };
  const { redrawn, whyNot } = await compareLayout({ ...plan, content }, again);
  deps.signal.throwIfAborted();
  const release = composeRelease({ ...plan, redrawn }, build.manifest);
  const files = await writeRelease(release, plan, request);
  return { status: 'prepared', release, files, whyNoLayout: whyNot };
};
