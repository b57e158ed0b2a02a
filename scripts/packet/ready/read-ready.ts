import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../build/manifest/manifest.ts';
import {
  PACKET_MANIFEST,
  type PacketManifest,
  type PacketRow,
  parsePacketManifest,
} from '../../build/manifest/packet-manifest.ts';
import type { Refusal } from '../../build/manifest/read-build.ts';
import { isSameMaking } from '../../build/manifest/same-build.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';

/** One PDF of a ready-made packet, as read from its folder. */
export type ReadPacket = { row: PacketRow; bytes: Uint8Array };

/** The packets of several folders; `facts` are those of their manifests, null without a folder. */
export type ReadPackets = { facts: PacketManifest | null; packets: readonly ReadPacket[] };

/** How to mend packets that are refused. */
export const MAKE_PACKETS_AGAIN = 'Make them again: npx handouts packets';

/** The text of the manifest of a folder of packets; null when it has none. */
const manifestText = (folder: string): Promise<string | null> =>
  readFile(join(folder, PACKET_MANIFEST), 'utf8').catch(() => null);

/** Whether a folder has packets. */
export const hasPackets = async (folder: string): Promise<boolean> => (await manifestText(folder)) !== null;

const readFolder = async (folder: string, manifest: PacketManifest): Promise<ReadPacket[] | Refusal> => {
  const packets: ReadPacket[] = [];
  for (const row of manifest.packets) {
    const bytes = await readFile(join(folder, row.file)).catch(() => null);
    if (bytes === null || sha256(bytes) !== row.sha256)
      return { refused: `${join(folder, row.file)} is missing or damaged. ${MAKE_PACKETS_AGAIN}` };
    packets.push({ row, bytes });
  }
  return packets;
};

/**
 * The ready-made packets of folders, those of shards too, with every hash verified. Refused are a damaged folder, and one that was made
 * with another version, date, clinic profile or program than the `build`.
 */
export const readPackets = async (
  folders: readonly string[],
  build: Manifest,
): Promise<ReadPackets | Refusal> => {
  const packets: ReadPacket[] = [];
  let facts: PacketManifest | null = null;
  for (const folder of folders) {
    const manifest = parsePacketManifest((await manifestText(folder)) ?? '');
    if (manifest === null)
      return { refused: `${folder} has no valid ${PACKET_MANIFEST}. ${MAKE_PACKETS_AGAIN}` };
    if (!isSameMaking(manifest, build))
      return {
        refused: `${folder} was made with another version, date, clinic profile or program than the build. ${MAKE_PACKETS_AGAIN}`,
      };
    const read = await readFolder(folder, manifest);
    if ('refused' in read) return read;
    facts = { ...manifest, shard: null };
    packets.push(...read);
  }
  return { facts, packets };
};
