import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../build/manifest/manifest.ts';
import { type Build, readBuild } from '../../build/manifest/read-build.ts';
import { type LoadedContent, readSheets } from '../../build/plan/read-sheets.ts';
import { outputError } from '../../build/publish/output-error.ts';
import { replaceFolder } from '../../build/publish/replace-folder.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import type { Load } from '../../core/index.ts';
import { type Diagnostic, listDiagnostics } from '../../diagnostics/diagnostics.ts';
import { type Format, isPlain } from '../../model/formats.ts';
import { waiverSentences } from '../../plain-language/waiver-sentences.ts';
import { readReleases } from '../../release-records/read-releases.ts';
import type { Release } from '../../release-records/release.ts';
import { catalogueZip } from './catalogue-zip.ts';
import { changesText } from './changes-text.ts';
import { whyNotPackable } from './check-build.ts';
import { type Deliverable, textFile } from './deliverable.ts';
import { readExtras } from './extras/read-extras.ts';
import { formatZips } from './format-zips.ts';
import { printSbom, type Typeface } from './sbom.ts';
import { sheetZips } from './sheet-zips.ts';

/** A file of every package: a folder without it is not replaced. */
const SUMS = 'SHA256SUMS';

/**
 * Input of packing: `project` contains package-lock.json, every sheet must be in the `formats`, and `extras`
 * are folders of other editions and of ready-made packets.
 */
export type PackageRequest = {
  project: string;
  content: string;
  out: string;
  version: string;
  formats: readonly Format[];
  extras: readonly string[];
};

type LoadedSheets = LoadedContent<unknown>;

/** Dependencies of packing: the content loader and the toolchain of the project. */
export type PackageDependencies = { load: Load<LoadedSheets>; toolchain: Manifest['toolchain'] };

/** The package, or why there is none. */
export type PackageResult =
  | { status: 'usage-error'; text: string }
  | { status: 'refused'; text: string }
  | { status: 'invalid'; diagnostics: Diagnostic[] }
  | { status: 'packed'; folder: string; files: Deliverable[]; hasCatalogue: boolean };

type PackageInputs = { build: Build; found: LoadedSheets; release: Release };

const refuse = (text: string): PackageResult => ({ status: 'refused', text });

const gather = async (
  { content, out, version, formats }: PackageRequest,
  { load, toolchain }: PackageDependencies,
): Promise<PackageInputs | PackageResult> => {
  const build = await readBuild(out);
  if ('refused' in build) return refuse(build.refused);
  const sheets = await readSheets({ content, clinic: null }, load);
  if (sheets.status === 'usage-error') return sheets;
  const { releases, files } = await readReleases(content);
  const diagnostics = [...sheets.diagnostics, ...listDiagnostics(files)].filter(
    ({ severity }) => severity === 'error',
  );
  if (diagnostics.length > 0) return { status: 'invalid', diagnostics };
  const { found } = sheets;
  const required = formats.filter(isPlain);
  const reason = whyNotPackable({
    manifest: build.manifest,
    found,
    version,
    toolchain,
    releases,
    required,
  });
  const release = releases.at(-1);
  return reason !== null || release === undefined ? refuse(reason ?? '') : { build, found, release };
};

/** Checksum lines for `sha256sum --check`, sorted by name. */
const sums = (files: readonly Deliverable[]): Deliverable =>
  textFile(SUMS, files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''));

const byName = (a: Deliverable, b: Deliverable): number => (a.name < b.name ? -1 : 1);

const TYPEFACES = new URL('../../../templates/fonts/fonts.json', import.meta.url);

const sbomOf = async (project: string, { date }: Release): Promise<string> => {
  const lock = await readFile(join(project, 'package-lock.json'), 'utf8');
  const typefaces = JSON.parse(await readFile(TYPEFACES, 'utf8')) as Typeface[];
  return printSbom(lock, typefaces, date);
};

const deliverables = async (
  { build, found, release }: PackageInputs,
  { project, content, out }: PackageRequest,
): Promise<Deliverable[]> => {
  const copied = async (name: string, path: string) => ({ name, bytes: await readFile(path) });
  return [
    ...sheetZips(build.manifest.pdfs, build.pdfs, release),
    ...formatZips(build, release),
    textFile('CHANGES.md', changesText(release, waiverSentences(found.waivers ?? []))),
    textFile('sbom.cdx.json', await sbomOf(project, release)),
    await copied('manifest.json', join(out, 'manifest.json')),
    await copied('release.json', join(content, 'releases', `${release.version}.json`)),
    await copied('sources.yaml', join(content, 'sources.yaml')),
  ];
};

/**
 * Packs a build that was prepared as a release: zips of its sheets, the catalogue, manifest, checksums, bill
 * of materials and changes, into `release/` below the output folder. Throws output errors and unexpected
 * errors.
 */
export const packageRelease = async (
  request: PackageRequest,
  deps: PackageDependencies,
): Promise<PackageResult> => {
  const material = await gather(request, deps);
  if ('status' in material) return material;
  const extras = await readExtras(request.extras, material);
  if ('refused' in extras) return refuse(extras.refused);
  const catalogue = await catalogueZip(join(request.out, 'site'), material.release, {
    build: material.build.manifest.pdfs,
    extras: extras.offered,
  });
  if (catalogue !== null && 'refused' in catalogue) return refuse(catalogue.refused);
  const usual = await deliverables(material, request);
  const made = [...usual, ...extras.files, ...(catalogue === null ? [] : [catalogue])].sort(byName);
  const files = [...made, sums(made)];
  const folder = join(request.out, 'release');
  const folderFiles = files.map(({ name, bytes }) => ({ path: name, bytes }));
  if (!(await replaceFolder(folder, folderFiles, SUMS)))
    throw outputError(`${folder} has something else than a package. Move it away and run this again.`);
  return { status: 'packed', folder, files, hasCatalogue: catalogue !== null };
};
