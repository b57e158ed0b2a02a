import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Row } from '../../build/manifest/pdf-row.ts';
import { pdfPath } from '../../build/manifest/site-paths.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import type { Deliverable } from './deliverable.ts';
import { zipFolder } from './zip.ts';

const START = 'index.html';

const filesBelow = async (folder: string): Promise<Deliverable[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: Deliverable[] = [];
  for (const path of paths)
    files.push({ name: relative(folder, path).split(sep).join('/'), bytes: await readFile(path) });
  return files;
};

const BUILD_SITE_AGAIN = 'Make the catalogue again: npm run build:site';

/** A PDF that a site may have: its path in the folder of the site, and its hash. */
export type OfferedFile = { path: string; sha256: string };

/** The PDFs of a release: the site has all of its build, and may have those of its extras. */
export type OfferedPdfs = { build: readonly Row[]; extras: readonly OfferedFile[] };

/** Why a site does not match the PDFs of a build; null when it matches. */
const whyStale = (files: readonly Deliverable[], { build, extras }: OfferedPdfs): string | null => {
  const pdfs = files.filter(({ name }) => name.endsWith('.pdf'));
  const hashes = new Map(pdfs.map(({ name, bytes }) => [name, sha256(bytes)]));
  const other = build.find((row) => hashes.get(pdfPath(row.file)) !== row.sha256);
  if (other !== undefined) return `it has another ${other.file} than the build`;
  const own = build.map((row) => ({ path: pdfPath(row.file), sha256: row.sha256 }));
  const known = new Map([...own, ...extras].map((file) => [file.path, file.sha256]));
  const unknown = pdfs.find(({ name }) => known.get(name) !== hashes.get(name));
  return unknown === undefined
    ? null
    : `it has PDFs that the build lacks, and the folders named --with too, such as ${unknown.name}`;
};

/**
 * The catalogue as a zip that works from a USB stick, or why it was rejected; null when there is no site
 * folder.
 */
export const catalogueZip = async (
  site: string,
  { version, date }: { version: string; date: string },
  offered: OfferedPdfs,
): Promise<Deliverable | { refused: string } | null> => {
  const files = await filesBelow(site).catch(() => null);
  if (files === null) return null;
  if (!files.some(({ name }) => name === START))
    return { refused: `${site} has no ${START}. ${BUILD_SITE_AGAIN}` };
  const stale = whyStale(files, offered);
  if (stale !== null) return { refused: `${site} is stale: ${stale}. ${BUILD_SITE_AGAIN}` };
  const folder = `catalogue-${version}`;
  return { name: `${folder}.zip`, bytes: zipFolder(folder, files, date) };
};
