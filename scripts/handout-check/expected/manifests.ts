import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { filesOf, parseManifest } from '../../build/manifest/manifest.ts';
import {
  PACKET_MANIFEST,
  type PacketRow,
  parsePacketManifest,
} from '../../build/manifest/packet-manifest.ts';
import type { Row } from '../../build/manifest/pdf-row.ts';

/** What a manifest says of a PDF: of a sheet, or of a packet of sheets. */
export type ManifestRow = Row | PacketRow;

/** The PDFs that a manifest names in its folder, and its rows; it has none for a PDF that is out of date. */
export type FoundManifest = { folder: string; files: readonly string[]; rows: readonly ManifestRow[] };

const sheetsIn = async (folder: string): Promise<FoundManifest | null> => {
  const manifest = parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => ''));
  if (manifest === null) return null;
  const files = filesOf(manifest).filter((file) => file.endsWith('.pdf'));
  return { folder, files, rows: manifest.pdfs };
};

const packetsIn = async (folder: string): Promise<FoundManifest | null> => {
  const manifest = parsePacketManifest(await readFile(join(folder, PACKET_MANIFEST), 'utf8').catch(() => ''));
  if (manifest === null) return null;
  return { folder, files: manifest.packets.map(({ file }) => file), rows: manifest.packets };
};

/** The manifest of a folder, of sheets or of packets; null when there is none that can be read. */
export const manifestIn = async (folder: string): Promise<FoundManifest | null> =>
  (await sheetsIn(folder)) ?? packetsIn(folder);

/** The manifest row of a file, independent of the working directory; null when there is none. */
export const rowFor = (file: string, found: FoundManifest | null): ManifestRow | null =>
  found?.rows.find((row) => resolve(found.folder, row.file) === resolve(file)) ?? null;
