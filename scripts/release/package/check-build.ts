import type { Manifest } from '../../build/manifest/manifest.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';
import { isCurrent } from '../../build/manifest/rows.ts';
import { printJobs, type SetOptions } from '../../build/plan/print-jobs.ts';
import type { LoadedContent } from '../../build/plan/read-sheets.ts';
import type { PlainFormat } from '../../model/formats.ts';
import type { Handout } from '../../model/handout.ts';
import type { Release } from '../../release-records/release.ts';
import { whyIncomplete } from './check-formats.ts';

/** Input of the checks before packing. */
export type BuildAndProject = {
  manifest: Manifest;
  found: Pick<LoadedContent<unknown>, 'handouts' | 'clinic'>;
  /** The current project. */
  version: string;
  toolchain: Manifest['toolchain'];
  /** Ascending by version. */
  releases: readonly Release[];
  /** Formats that every sheet must be in. */
  required: readonly PlainFormat[];
};

const BUILD_AGAIN = 'Build again: npm run build:pdfs';
const PREPARE = 'Prepare it first: npx handouts release prepare';

const whyOtherVersion = ({ manifest, version }: BuildAndProject): string | null =>
  manifest.version === version
    ? null
    : `The build has version ${manifest.version}, and package.json says ${version}. ${BUILD_AGAIN}`;

const whyClinicBuild = ({ manifest }: BuildAndProject): string | null =>
  manifest.options.clinicSha256 === null
    ? null
    : `The build prints a clinic’s own name and numbers, which no release does. ${BUILD_AGAIN}, without --clinic`;

const TOOLS: [key: keyof Manifest['toolchain'], what: string][] = [
  ['lockSha256', 'other packages (package-lock.json)'],
  ['programSha256', 'other templates'],
  ['renderer', 'another version of react-pdf'],
];

const whyOtherTools = ({ manifest, toolchain }: BuildAndProject): string | null => {
  const other = TOOLS.find(([key]) => manifest.toolchain[key] !== toolchain[key]);
  return other === undefined ? null : `The build is stale: it was made with ${other[1]}. ${BUILD_AGAIN}`;
};

/**
 * Why a build is not exactly the expected PDFs of the handouts in an ink, fillable or not, each up to date; null when it is.
 */
export const whyStale = (
  { pdfs }: Pick<Manifest, 'pdfs'>,
  handouts: Handout[],
  options: SetOptions,
): string | null => {
  const rows = new Map(pdfs.map((row) => [row.file, row]));
  for (const job of printJobs(handouts, options)) {
    const row = rows.get(job.file);
    if (row === undefined) return `The build is stale: ${job.file} is missing. ${BUILD_AGAIN}`;
    if (!isCurrent(row, job))
      return `The build is stale: the content gives another ${job.file}. ${BUILD_AGAIN}`;
    rows.delete(job.file);
  }
  const [extra] = rows.keys();
  return extra === undefined
    ? null
    : `The build holds ${extra}, which is no part of a release. Build into a folder of its own: --out <folder>`;
};

const whyStaleSheets = ({ manifest, found: { handouts, clinic } }: BuildAndProject): string | null =>
  whyStale(manifest, handouts, { ink: clinic.ink, fillable: false });

const whyFormatsIncomplete = ({ manifest, found: { handouts }, required }: BuildAndProject): string | null =>
  whyIncomplete(manifest, handouts, required);

const nodeHint = (release: Release, { node }: Manifest['toolchain']): string =>
  release.toolchain.node === node
    ? `It was changed after ${release.version} was prepared.`
    : `The release was prepared with Node ${release.toolchain.node}, and the build was made with ${node}: use the same.`;

const differing = (released: ReadonlyMap<string, string>, rows: readonly Row[]): string | null => {
  const built = new Map(rows.map(({ file, sha256 }) => [file, sha256]));
  const names = new Set([...released.keys(), ...built.keys()]);
  return [...names].find((file) => released.get(file) !== built.get(file)) ?? null;
};

const whyAlreadyReleased = ({ manifest, releases, version }: BuildAndProject): string | null => {
  const last = releases.at(-1);
  if (last?.version !== version)
    return `The last release in content/releases/ is ${last?.version ?? 'none'}, and not ${version}. ${PREPARE}`;
  const hashes = last.sheets.flatMap(({ pdfs }) =>
    pdfs.map(({ file, sha256 }): [string, string] => [file, sha256]),
  );
  const file = differing(new Map(hashes), manifest.pdfs);
  return file === null
    ? null
    : `${file} is not the file that content/releases/${version}.json names. ${nodeHint(last, manifest.toolchain)}`;
};

const CHECKS = [
  whyOtherVersion,
  whyClinicBuild,
  whyOtherTools,
  whyStaleSheets,
  whyFormatsIncomplete,
  whyAlreadyReleased,
];

/** Why a build must not be packed, and how to fix it; null when it matches the prepared release. */
export const whyNotPackable = (held: BuildAndProject): string | null => {
  for (const check of CHECKS) {
    const reason = check(held);
    if (reason !== null) return reason;
  }
  return null;
};
