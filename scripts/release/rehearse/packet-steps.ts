import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKET_MANIFEST, parsePacketManifest } from '../../build/manifest/packet-manifest.ts';
import { isKnownByListAlone } from './known-by-list.ts';
import { packetsFolder, type Rehearsal, releaseToolchain } from './rehearsal.ts';

/** The ready-made packets of the release are made. */
export const makesPackets = async (rehearsal: Rehearsal): Promise<string | null> => {
  const { stage, deps } = rehearsal;
  if (deps.makePackets === null) return null;
  const code = await deps.makePackets(stage, packetsFolder(stage), await releaseToolchain(rehearsal));
  return code === 0 ? null : `npx handouts packets ended with ${code}`;
};

/** A packet is current by the list of the package, and unknown without it. */
export const verifiesPackets = async (rehearsal: Rehearsal): Promise<string | null> => {
  const { stage, deps } = rehearsal;
  if (deps.makePackets === null) return null;
  const text = await readFile(join(stage.out, 'release', PACKET_MANIFEST), 'utf8');
  const packets = parsePacketManifest(text)?.packets ?? [];
  const files = packets.map(({ file }) => join(packetsFolder(stage), file));
  if (files.length === 0) return null;
  return isKnownByListAlone(rehearsal, { files, list: PACKET_MANIFEST, called: 'a packet' });
};
