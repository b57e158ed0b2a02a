import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../publish/up-to-date.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { whyIncomplete } from './why-incomplete.ts';

/** A complete build: its manifest, every PDF that it lists and every file of another format, by file name. */
export type Build = {
  manifest: Manifest;
  pdfs: ReadonlyMap<string, Uint8Array>;
  others: ReadonlyMap<string, Uint8Array>;
};

/** Why a build cannot be used, and how to fix it. */
export type Refusal = { refused: string };

const BUILD_AGAIN = 'Make it again: npm run build:pdfs';

type ListedFile = { file: string; sha256: string };

const readRow = async (out: string, { file, sha256: expected }: ListedFile): Promise<Uint8Array | string> => {
  const bytes = await readFile(join(out, file)).catch(() => null);
  if (bytes === null) return `${join(out, file)} is missing, though the manifest names it. ${BUILD_AGAIN}`;
  const found = sha256(bytes);
  if (found === expected) return bytes;
  return `${join(out, file)} has the SHA-256 ${found}, but its manifest says ${expected}. ${BUILD_AGAIN}`;
};

/** The files of rows by name, verified by hash; rejects at the first that is missing or damaged. */
const readRows = async (
  out: string,
  rows: readonly ListedFile[],
): Promise<ReadonlyMap<string, Uint8Array> | Refusal> => {
  const files = new Map<string, Uint8Array>();
  for (const row of rows) {
    const bytes = await readRow(out, row);
    if (typeof bytes === 'string') return { refused: bytes };
    files.set(row.file, bytes);
  }
  return files;
};

const readFiles = async (out: string, manifest: Manifest): Promise<Build | Refusal> => {
  const pdfs = await readRows(out, manifest.pdfs);
  if ('refused' in pdfs) return pdfs;
  const others = await readRows(out, [...(manifest.formats ?? []), ...(manifest.books ?? [])]);
  return 'refused' in others ? others : { manifest, pdfs, others };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const LISTS = ['pdfs', 'formats', 'books'] as const;

/** Whether a manifest as read from its file had rows that this program does not write. */
const hasInvalidRows = (manifest: Manifest, found: unknown): boolean => {
  const lists = found as Partial<Record<(typeof LISTS)[number], unknown>>;
  return LISTS.some((list) => {
    const rows = lists[list] ?? [];
    return !Array.isArray(rows) || rows.length !== (manifest[list]?.length ?? 0);
  });
};

const inEveryEdition = (file: string): string =>
  `${file} says that the build is not complete. Make every sheet in every edition: npm run build:pdfs, without --only, --lang and --edition`;

/** Why a build is not accepted; null when it is. */
const notComplete = (manifest: Manifest, file: string, wanted: ExpectedEditions): string | null => {
  if (manifest.complete && manifest.stale === undefined) return null;
  return whyIncomplete(manifest, file) ?? (wanted === 'same-editions' ? null : inEveryEdition(file));
};

/** Accepted builds: those with every edition, or also those with each sheet in the same editions. */
type ExpectedEditions = 'every-edition' | 'same-editions';

/** Reads a build and verifies every file; rejects one that is missing, incomplete or damaged. */
export const readBuild = async (
  out: string,
  wanted: ExpectedEditions = 'every-edition',
): Promise<Build | Refusal> => {
  const file = join(out, 'manifest.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { refused: `There is no ${file}. First make the handouts: npm run build:pdfs` };
  const found = parsed(text);
  const manifest = readManifest(found);
  if (manifest === null) return { refused: `${file} is not a manifest of this program. ${BUILD_AGAIN}` };
  if (hasInvalidRows(manifest, found)) return { refused: `${file} has invalid rows. ${BUILD_AGAIN}` };
  const refused = notComplete(manifest, file, wanted);
  return refused !== null ? { refused } : readFiles(out, manifest);
};
