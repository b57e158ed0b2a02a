import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  PACKET_MANIFEST,
  type PacketManifest,
  type PacketRow,
  printPacketManifest,
} from '../../../scripts/build/manifest/packet-manifest.ts';
import type { Build } from '../../../scripts/build/manifest/read-build.ts';
import { sha256 } from '../../../scripts/build/publish/up-to-date.ts';
import { textHash } from '../../../scripts/handout/text/handout-text.ts';
import { planReady, type ReadyJob } from '../../../scripts/packet/ready/plan-ready.ts';
import { newFolder } from '../../build/output-folder.ts';
import { CLINIC, handout, TOOLCHAIN } from '../../build/sample-build.ts';

const date = '2026-11-01T00:00:00.000Z';
const profileSha256 = 'b'.repeat(64);
const lung = { id: 'lung', name: 'Lung cancer', pictogram: null };
/** One packet: an overview, a sheet on a treatment in its cancer type, and the warning signs. */
export const handouts = [
  handout('lung', 'Overview.', { kind: 'cancer-type', cancerType: lung }),
  handout('chemo-lung', 'Chemo.', { kind: 'pair', cancerType: lung }),
  handout('when-to-get-help'),
];
export const found = { handouts, clinic: CLINIC };
/** The build that the packets belong to. */
export const packetBuild: Build = {
  manifest: {
    schema: 1,
    version: '2026.11.1',
    complete: true,
    options: { clinicSha256: null, profileSha256, date, shard: null },
    toolchain: TOOLCHAIN,
    pdfs: [],
  },
  pdfs: new Map(),
  others: new Map(),
};

const bytes = new TextEncoder().encode('%PDF- of a packet');
const jobs = planReady(found, { only: [], editions: [], shard: null });
/** A sheet as the row of a packet names it. */
export const sheetOf = (sheet: ReadyJob['packet']['sheets'][number]) => ({
  id: sheet.id,
  code: sheet.code,
  revision: sheet.revision,
  textHash: textHash(sheet),
  handoutSha256: sha256(JSON.stringify(sheet)),
});

const rowOf = ({ packet: { id, language, title, sheets }, edition, ink, file }: ReadyJob): PacketRow => {
  const [first, ...others] = sheets;
  return {
    id,
    language,
    title,
    edition: edition.name,
    ink,
    file,
    pages: 5,
    bytes: bytes.length,
    sha256: sha256(bytes),
    sheets: [sheetOf(first), ...others.map(sheetOf)],
    reviewState: 'draft',
    nextReview: null,
  };
};

/** A folder with these packets, as `handouts packets` writes it. */
export const folderOf = async (
  rows: readonly PacketRow[],
  other: Partial<PacketManifest> = {},
): Promise<string> => {
  const folder = await newFolder();
  const facts = { version: '2026.11.1', profileSha256, date, shard: null, toolchain: TOOLCHAIN };
  const manifest = printPacketManifest({ schema: 1, ...facts, packets: [...rows], ...other });
  await writeFile(join(folder, PACKET_MANIFEST), manifest);
  for (const { file } of rows) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
  return folder;
};

/** The rows of the packet in each edition. */
export const rows = jobs.map(rowOf) as [PacketRow, ...PacketRow[]];
