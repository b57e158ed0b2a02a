import { join } from 'node:path';
import { buildHandouts } from '../../build/build-handouts.ts';
import type { BuildDependencies, BuildResult } from '../../build/build-request.ts';
import { type LoadedContent, readSheets } from '../../build/plan/read-sheets.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import type { Load } from '../../core/index.ts';
import { type Diagnostic, listDiagnostics } from '../../diagnostics/diagnostics.ts';
import type { Locales } from '../../model/locale.ts';
import type { SheetKey } from '../../model/sheet-key.ts';
import { compareSheets } from '../../release-records/changes.ts';
import { nextVersion } from '../../release-records/next-version.ts';
import { readNotes } from '../../release-records/read-notes.ts';
import { readLastRelease } from '../../release-records/read-releases.ts';
import type { Release, ReleaseChange } from '../../release-records/release.ts';
import { changelogUsageError } from './changelog.ts';
import { compareLayout } from './compare-layout.ts';
import { changesOf, composeRelease, type ReleaseParts } from './compose-release.ts';
import { type ProjectFiles, readProjectFiles, versionIn, withVersion } from './project-files.ts';
import { releaseDiagnostics } from './release-diagnostics.ts';
import { writeRelease } from './write-release.ts';

/** Request for a release; `project` is the folder of package.json, CHANGELOG.md and `.changes`. */
export type PrepareRequest = {
  project: string;
  content: string;
  out: string;
  /** The day of the release, YYYY-MM-DD. */
  today: string;
  dryRun: boolean;
};

type LoadedPlan = LoadedContent<SheetKey>;

/** Dependencies of preparing a release. */
export type PrepareDependencies = Omit<BuildDependencies, 'load'> & {
  load: Load<LoadedPlan>;
  locales: Locales;
};

/** The outcome; files are changed only when it is `prepared`. A failed build reports its own errors. */
export type PrepareResult =
  | { status: 'usage-error'; text: string }
  | { status: 'refused'; diagnostics: Diagnostic[] }
  | { status: 'planned'; version: string; changes: ReleaseChange[]; diagnostics: Diagnostic[] }
  | { status: 'unbuilt'; version: string; build: BuildResult }
  | { status: 'prepared'; release: Release; files: string[]; whyNoLayout: string | null };

/** The content of the release before anything is rendered. */
type PreparationPlan = ReleaseParts & { files: ProjectFiles; found: LoadedPlan; noteFiles: string[] };

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const planRelease = async (
  { project, content, today }: PrepareRequest,
  { load, locales }: PrepareDependencies,
): Promise<
  | { plan: PreparationPlan; diagnostics: Diagnostic[] }
  | Extract<PrepareResult, { status: 'usage-error' | 'refused' }>
> => {
  const sheets = await readSheets({ content, clinic: null }, load);
  if (sheets.status === 'usage-error') return sheets;
  if (sheets.status === 'invalid')
    return { status: 'refused', diagnostics: sheets.diagnostics.filter(isError) };
  const files = await readProjectFiles(project);
  const { last } = await readLastRelease(content);
  const taken = [versionIn(files), ...(last === null ? [] : [last.version])];
  const version = nextVersion(today, taken);
  if (version === null)
    return {
      status: 'usage-error',
      text: `Today is ${today}, and ${taken.join(' and ')} is taken. Is the clock right?`,
    };
  const usageError = changelogUsageError(files.changelog);
  if (usageError !== null) return { status: 'usage-error', text: usageError };
  const changesFolder = join(project, '.changes');
  const read = await readNotes(changesFolder, locales);
  const { found } = sheets;
  const compared = compareSheets(found.handouts, last, locales);
  const { withdrawn = [] } = found;
  const parts = { sheets: compared, notes: read.notes, withdrawn, last };
  const diagnostics = [
    ...listDiagnostics(read.files),
    ...releaseDiagnostics({ ...parts, changesFolder, content }),
  ];
  const noteFiles = read.notes.map(({ file }) => file);
  return { plan: { ...parts, version, date: today, redrawn: [], files, found, noteFiles }, diagnostics };
};

const buildPlan = (
  { version, found, files }: PreparationPlan,
  { content, out }: PrepareRequest,
  deps: PrepareDependencies,
): Promise<BuildResult> => {
  const selection = { only: [], languages: [], editions: [], ink: 'colour' as const, fillable: false };
  // the lock file contains the version too: a build after the release has this one
  const toolchain = { ...deps.toolchain, lockSha256: sha256(withVersion(files, version).lock) };
  const request = { selection, ink: null, content, clinic: null, out, version };
  return buildHandouts(request, { ...deps, toolchain, env: {}, load: async () => found });
};

/**
 * Computes the next version, compares every sheet with the last release, builds the set with that version,
 * and records the release. Throws only unexpected errors.
 */
export const prepareRelease = async (
  request: PrepareRequest,
  deps: PrepareDependencies,
): Promise<PrepareResult> => {
  const planned = await planRelease(request, deps);
  if ('status' in planned) return planned;
  const { plan, diagnostics } = planned;
  const { version, found } = plan;
  if (request.dryRun) return { status: 'planned', version, changes: changesOf(plan), diagnostics };
  if (diagnostics.some(isError)) return { status: 'refused', diagnostics };
  const build = await buildPlan(plan, request, deps);
  if (build.status !== 'published') return { status: 'unbuilt', version, build };
  const { content } = request;
  const again = { ...deps, env: {}, load: async () => found };
  const { redrawn, whyNot } = await compareLayout({ ...plan, content }, again);
  deps.signal.throwIfAborted();
  const release = composeRelease({ ...plan, redrawn }, build.manifest);
  const files = await writeRelease(release, { ...request, ...plan });
  return { status: 'prepared', release, files, whyNoLayout: whyNot };
};
