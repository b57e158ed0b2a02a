import { hasPackets } from '../../../packet/ready/read-ready.ts';
import type { OfferedFile } from '../catalogue-zip.ts';
import type { Deliverable } from '../deliverable.ts';
import { type Extras, extraEditions, type ReleaseParts } from './extra-editions.ts';
import { extraPackets } from './extra-packets.ts';

/**
 * The extras of a release, each from its own folder: editions in black ink, fillable ones, those in two languages, and ready-made
 * packets. Rejected when one is incomplete, or was not made from the same content by the same program.
 */
export const readExtras = async (folders: readonly string[], parts: ReleaseParts): Promise<Extras> => {
  const files: Deliverable[] = [];
  const offered: OfferedFile[] = [];
  const packetFolders: string[] = [];
  for (const folder of folders) {
    if (await hasPackets(folder)) {
      packetFolders.push(folder);
      continue;
    }
    const editions = await extraEditions(folder, parts);
    if ('refused' in editions) return editions;
    files.push(...editions.files);
    offered.push(...editions.offered);
  }
  const packets = await extraPackets(packetFolders, parts);
  if ('refused' in packets) return packets;
  return { files: [...files, ...packets.files], offered: [...offered, ...packets.offered] };
};
