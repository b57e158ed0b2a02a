import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { Manifest } from '../../build/manifest/manifest.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import { fileNameOf } from './set-name.ts';
import { type ClinicSet, packetPath, startPage } from './start-page.ts';

/** The earliest date a zip can store: one date for all, so that the same sheets produce the same zip. */
const DATE = '1980-01-01T00:00:00';

/** A zip and its name. */
export type PackedSet = { name: string; bytes: Uint8Array };

const readPdf = async (
  folder: string,
  { file, sha256: hash }: Manifest['pdfs'][number],
): Promise<Uint8Array> => {
  const bytes = await readFile(join(folder, file));
  if (sha256(bytes) === hash) return bytes;
  throw new Error(`${join(folder, file)} is not the file that its manifest names: build again.`);
};

/**
 * The set as one zip under the clinic's name: a start page, the PDFs, the packets, and the manifest with the
 * hashes of the sheets.
 */
export const packSet = async (folder: string, set: ClinicSet): Promise<PackedSet> => {
  const { manifest, clinic, packets } = set;
  const name = `${fileNameOf(clinic.name)}-handouts-${manifest.version}`;
  const files: Zippable = {
    [`${name}/START-HERE.html`]: new TextEncoder().encode(startPage(set)),
    [`${name}/manifest.json`]: await readFile(join(folder, 'manifest.json')),
  };
  for (const row of manifest.pdfs) files[`${name}/${row.file}`] = [await readPdf(folder, row), { level: 0 }];
  for (const packet of packets) files[`${name}/${packetPath(packet)}`] = [packet.bytes, { level: 0 }];
  return { name: `${name}.zip`, bytes: zipSync(files, { mtime: DATE, level: 6 }) };
};
