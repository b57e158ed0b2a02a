import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  PACKET_MANIFEST,
  type PacketManifest,
  type PacketRow,
  parsePacketManifest,
  printPacketManifest,
} from '../../../build/manifest/packet-manifest.ts';
import { isSameMaking } from '../../../build/manifest/same-build.ts';
import { sha256 } from '../../../build/publish/up-to-date.ts';
import { planReady, type ReadyJob } from '../../../packet/ready/plan-ready.ts';
import { type Deliverable, textFile } from '../deliverable.ts';
import { EDITIONS, GROUP_DESCRIPTIONS, PREFIX, type ReviewGroup, reviewGroupOf } from '../sheet-zips.ts';
import { zipFolder } from '../zip.ts';
import type { Extras, ReleaseParts } from './extra-editions.ts';

type ReadPacket = { row: PacketRow; bytes: Uint8Array };
type ReadFolder = { folder: string; manifest: PacketManifest; packets: ReadPacket[] };

const MAKE_PACKETS_AGAIN = 'Make them again: npx handouts packets';

/** The text of the manifest of a folder of packets; null when it has none. */
const manifestText = (folder: string): Promise<string | null> =>
  readFile(join(folder, PACKET_MANIFEST), 'utf8').catch(() => null);

/** Whether a folder has packets. */
export const hasPackets = async (folder: string): Promise<boolean> => (await manifestText(folder)) !== null;

const readFolder = async (folder: string): Promise<ReadFolder | { refused: string }> => {
  const manifest = parsePacketManifest((await manifestText(folder)) ?? '');
  if (manifest === null)
    return { refused: `${folder} has no valid ${PACKET_MANIFEST}. ${MAKE_PACKETS_AGAIN}` };
  const packets: ReadPacket[] = [];
  for (const row of manifest.packets) {
    const bytes = await readFile(join(folder, row.file)).catch(() => null);
    if (bytes === null || sha256(bytes) !== row.sha256)
      return { refused: `${join(folder, row.file)} is missing or damaged. ${MAKE_PACKETS_AGAIN}` };
    packets.push({ row, bytes });
  }
  return { folder, manifest, packets };
};

const isCurrent = ({ sheets }: PacketRow, { packet }: ReadyJob): boolean =>
  sheets.length === packet.sheets.length &&
  packet.sheets.every((sheet, index) => sheets[index]?.handoutSha256 === sha256(JSON.stringify(sheet)));

/** Why these are not exactly the packets of the content, each once and up to date; null when they are. */
const misfit = (packets: readonly ReadPacket[], { found }: ReleaseParts): string | null => {
  const jobs = planReady(found, { only: [], editions: [], shard: null });
  for (const job of jobs) {
    const made = packets.filter(({ row }) => row.file === job.file);
    if (made.length !== 1)
      return `${job.file} is there ${made.length} times among the packets. ${MAKE_PACKETS_AGAIN}`;
    if (made.some(({ row }) => !isCurrent(row, job)))
      return `The content gives another packet ${job.file}. ${MAKE_PACKETS_AGAIN}`;
  }
  return packets.length === jobs.length
    ? null
    : `There are packets of sheets that are no longer made. ${MAKE_PACKETS_AGAIN}`;
};

type Group = { language: string; edition: PacketRow['edition']; status: ReviewGroup; packets: ReadPacket[] };

const nameIn = ({ id }: PacketRow, status: ReviewGroup): string => `${PREFIX[status]}packet-${id}.pdf`;

const readme = ({ edition, status, packets }: Group, { version, date }: ReleaseParts['release']): string =>
  [
    'Packets of patient handouts on the treatment of cancer in bone, one for each treatment in one cancer type:',
    'the overview of the cancer type, the sheet on the treatment, its medicines, and when to get help.',
    `Version ${version} of ${date}, ${EDITIONS[edition]}, to be printed on both sides of the paper`,
    '',
    GROUP_DESCRIPTIONS[status],
    '',
    ...packets.map(
      ({ row }) => `${row.title}  (${nameIn(row, status)}): ${row.sheets.map(({ code }) => code).join(', ')}`,
    ),
    '',
  ].join('\n');

const groupsOf = (packets: readonly ReadPacket[], day: string): Group[] => {
  const groups = new Map<string, Group>();
  for (const packet of packets) {
    const { language, edition } = packet.row;
    const status = reviewGroupOf(packet.row, day);
    const key = `${language} ${edition} ${status}`;
    const group = groups.get(key) ?? { language, edition, status, packets: [] };
    groups.set(key, { ...group, packets: [...group.packets, packet] });
  }
  return [...groups.values()];
};

const zipOf = (group: Group, release: ReleaseParts['release']): Deliverable => {
  const { language, edition, status, packets } = group;
  const folder = `packets-${release.version}-${language}-${edition}-${status}`;
  const files = packets.map(({ row, bytes }) => ({ name: nameIn(row, status), bytes }));
  const all = [textFile('README.txt', readme(group, release)), ...files];
  return { name: `${folder}.zip`, bytes: zipFolder(folder, all, release.date) };
};

const byFile = (a: ReadPacket, b: ReadPacket): number => (a.row.file < b.row.file ? -1 : 1);

/** The ready-made packets from one folder or from those of all shards: zips, and one manifest. */
export const extraPackets = async (folders: readonly string[], parts: ReleaseParts): Promise<Extras> => {
  const packets: ReadPacket[] = [];
  let facts: PacketManifest | null = null;
  for (const folder of folders) {
    const read = await readFolder(folder);
    if ('refused' in read) return read;
    if (!isSameMaking(read.manifest, parts.build.manifest))
      return {
        refused: `${folder} was made with another version, date, clinic profile or program than the release. ${MAKE_PACKETS_AGAIN}`,
      };
    facts = { ...read.manifest, shard: null };
    packets.push(...read.packets);
  }
  if (facts === null) return { files: [], rows: [] };
  const wrong = misfit(packets, parts);
  if (wrong !== null) return { refused: wrong };
  const sorted = packets.sort(byFile);
  const files = [
    ...groupsOf(sorted, parts.release.date).map((group) => zipOf(group, parts.release)),
    textFile(PACKET_MANIFEST, printPacketManifest({ ...facts, packets: sorted.map(({ row }) => row) })),
  ];
  return { files, rows: [] };
};
