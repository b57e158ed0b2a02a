import {
  PACKET_MANIFEST,
  type PacketRow,
  printPacketManifest,
} from '../../../build/manifest/packet-manifest.ts';
import { packetPath } from '../../../build/manifest/site-paths.ts';
import { whyNotPlanned } from '../../../packet/ready/match-plan.ts';
import { planReady } from '../../../packet/ready/plan-ready.ts';
import { type ReadPacket, readPackets } from '../../../packet/ready/read-ready.ts';
import { type Deliverable, textFile } from '../deliverable.ts';
import { EDITIONS, GROUP_DESCRIPTIONS, PREFIX, type ReviewGroup, reviewGroupOf } from '../sheet-zips.ts';
import { zipFolder } from '../zip.ts';
import type { Extras, ReleaseParts } from './extra-editions.ts';

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
  const read = await readPackets(folders, parts.build.manifest);
  if ('refused' in read) return read;
  const { facts, packets } = read;
  if (facts === null) return { files: [], offered: [] };
  const rows = packets.map(({ row }) => row);
  const jobs = planReady(parts.found, { only: [], editions: [], shard: null });
  const wrong = whyNotPlanned(rows, jobs, 'all');
  if (wrong !== null) return { refused: wrong };
  const sorted = packets.toSorted(byFile);
  const files = [
    ...groupsOf(sorted, parts.release.date).map((group) => zipOf(group, parts.release)),
    textFile(PACKET_MANIFEST, printPacketManifest({ ...facts, packets: sorted.map(({ row }) => row) })),
  ];
  return { files, offered: rows.map(({ file, sha256 }) => ({ path: packetPath(file), sha256 })) };
};
