import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKET_MANIFEST, parsePacketManifest } from '../../build/manifest/packet-manifest.ts';
import { packetsFolder, type Rehearsal, releaseToolchain } from './rehearsal.ts';

/** The ready-made packets of the release are made. */
export const makesPackets = async (rehearsal: Rehearsal): Promise<string | null> => {
  const { stage, deps } = rehearsal;
  if (deps.makePackets === null) return null;
  const code = await deps.makePackets(stage, packetsFolder(stage), await releaseToolchain(rehearsal));
  return code === 0 ? null : `npx handouts packets ended with ${code}`;
};

/** A packet is current by the list of the package, and unknown without it. */
export const verifiesPackets = async ({ stage, deps }: Rehearsal): Promise<string | null> => {
  if (deps.makePackets === null) return null;
  const list = join(stage.out, 'release', PACKET_MANIFEST);
  const packets = parsePacketManifest(await readFile(list, 'utf8'))?.packets ?? [];
  const files = packets.map(({ file }) => join(packetsFolder(stage), file));
  const [first] = files;
  if (first === undefined) return null;
  const ask = (args: readonly string[]) => deps.verify(['--quiet', '--content', stage.content, ...args]);
  if ((await ask(['--manifest', list, ...files])) !== 0)
    return 'a packet of the package is not known by its list';
  return (await ask([first])) === 1 ? null : 'a packet is called genuine without a list';
};
