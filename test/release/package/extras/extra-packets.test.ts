import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { PacketManifest, PacketRow } from '../../../../scripts/build/manifest/packet-manifest.ts';
import { PACKET_MANIFEST, printPacketManifest } from '../../../../scripts/build/manifest/packet-manifest.ts';
import { sha256 } from '../../../../scripts/build/publish/up-to-date.ts';
import { textHash } from '../../../../scripts/handout/text/handout-text.ts';
import { planReady, type ReadyJob } from '../../../../scripts/packet/ready/plan-ready.ts';
import type { ReleaseParts } from '../../../../scripts/release/package/extras/extra-editions.ts';
import { extraPackets } from '../../../../scripts/release/package/extras/extra-packets.ts';
import { newFolder } from '../../../build/output-folder.ts';
import { CLINIC, handout, TOOLCHAIN } from '../../../build/sample-build.ts';
import { release } from '../../../release-records/sample-release.ts';

const date = '2026-11-01T00:00:00.000Z';
const profileSha256 = 'b'.repeat(64);
const lung = { id: 'lung', name: 'Lung cancer', pictogram: null };
const handouts = [
  handout('lung', 'Overview.', { kind: 'cancer-type', cancerType: lung }),
  handout('chemo-lung', 'Chemo.', { kind: 'pair', cancerType: lung }),
  handout('when-to-get-help'),
];
const found = { handouts, clinic: CLINIC };
const parts: ReleaseParts = {
  found,
  release: release(),
  build: {
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
  },
};

const bytes = new TextEncoder().encode('%PDF- of a packet');
const jobs = planReady(found, { only: [], editions: [], shard: null });
const sheetOf = (sheet: ReadyJob['packet']['sheets'][number]) => ({
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
const folderOf = async (rows: readonly PacketRow[], other: Partial<PacketManifest> = {}): Promise<string> => {
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

const rows = jobs.map(rowOf);
const [first, ...others] = rows as [PacketRow, ...PacketRow[]];

test('the packets of all parts are a zip for each edition, which lists their sheets, and one manifest', async () => {
  const folders = [await folderOf([first], { shard: '1/2' }), await folderOf(others, { shard: '2/2' })];
  const extras = await extraPackets(folders, parts);
  if ('refused' in extras) return expect.unreachable(extras.refused);
  const { files } = extras;
  expect(files.map(({ name }) => name).sort()).toEqual([
    'packets-2026.11.1-en-a4-large-drafts.zip',
    'packets-2026.11.1-en-a4-standard-drafts.zip',
    'packets-2026.11.1-en-letter-large-drafts.zip',
    'packets-2026.11.1-en-letter-standard-drafts.zip',
    'packets.json',
  ]);
  const zip = files.find(({ name }) => name === 'packets-2026.11.1-en-a4-large-drafts.zip');
  const entries = unzipSync(zip?.bytes ?? new Uint8Array());
  const folder = 'packets-2026.11.1-en-a4-large-drafts';
  expect(Object.keys(entries)).toContain(`${folder}/DRAFT-packet-chemo-lung.pdf`);
  expect(strFromU8(entries[`${folder}/README.txt`] ?? new Uint8Array())).toContain(
    'About chemo-lung  (DRAFT-packet-chemo-lung.pdf): LUNG, CHEMO-LUNG, WHEN-TO-GET-HELP',
  );
});

test.each<[what: string, folders: () => Promise<string[]>, why: RegExp]>([
  ['one is missing', async () => [await folderOf(others)], /is there 0 times/u],
  ['one is there twice', async () => [await folderOf(rows), await folderOf([first])], /is there 2 times/u],
  [
    'one has a sheet of other words',
    async () => [await folderOf([{ ...first, sheets: [sheetOf(handouts[0] ?? handout('x'))] }, ...others])],
    /another packet/u,
  ],
  [
    'one is no packet of the content',
    async () => [await folderOf([...rows, { ...first, file: 'en/a4-large/other.pdf' }])],
    /no longer made/u,
  ],
  [
    'they are of another version',
    async () => [await folderOf(rows, { version: '2026.10.1' })],
    /another version/u,
  ],
  [
    'one is damaged',
    async () => {
      const folder = await folderOf(rows);
      await writeFile(join(folder, first.file), 'spoilt');
      return [folder];
    },
    /missing or damaged/u,
  ],
])('nothing is packed where %s', async (_, folders, why) => {
  expect(await extraPackets(await folders(), parts)).toEqual({ refused: expect.stringMatching(why) });
});

test('without a folder of packets there are none', async () => {
  expect(await extraPackets([], parts)).toEqual({ files: [], rows: [] });
});
