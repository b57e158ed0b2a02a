import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../publish/up-to-date.ts';
import { type Manifest, type Row, readManifest } from './manifest.ts';

/** A complete build: its manifest and every PDF that it names, by file name. */
export type Build = { manifest: Manifest; pdfs: ReadonlyMap<string, Uint8Array> };

/** Why a build cannot be used, with how to fix it. */
export type Refusal = { refused: string };

const AGAIN = 'Make it again: npm run build:pdfs';

const readRow = async (out: string, { file, sha256: expected }: Row): Promise<Uint8Array | string> => {
  const bytes = await readFile(join(out, file)).catch(() => null);
  if (bytes === null) return `${join(out, file)} is missing, though the manifest names it. ${AGAIN}`;
  const found = sha256(bytes);
  if (found === expected) return bytes;
  return `${join(out, file)} has the SHA-256 ${found}, but its manifest says ${expected}. ${AGAIN}`;
};

const readPdfs = async (out: string, manifest: Manifest): Promise<Build | Refusal> => {
  const pdfs = new Map<string, Uint8Array>();
  for (const row of manifest.pdfs) {
    const bytes = await readRow(out, row);
    if (typeof bytes === 'string') return { refused: bytes };
    pdfs.set(row.file, bytes);
  }
  return { manifest, pdfs };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads a build and holds every PDF to its hash; a refusal when it is missing, not complete, or damaged. */
export const readBuild = async (out: string): Promise<Build | Refusal> => {
  const file = join(out, 'manifest.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { refused: `There is no ${file}. First make the handouts: npm run build:pdfs` };
  const found = parsed(text);
  const manifest = readManifest(found);
  if (manifest === null) return { refused: `${file} is no manifest of this program. ${AGAIN}` };
  if (manifest.pdfs.length !== (found as { pdfs?: unknown[] }).pdfs?.length)
    return { refused: `${file} has rows that are not sound. ${AGAIN}` };
  if (!manifest.complete || manifest.stale !== undefined)
    return {
      refused: `${file} says that the build is not complete. Make every sheet in every edition: npm run build:pdfs, without --only, --lang and --edition`,
    };
  return readPdfs(out, manifest);
};
