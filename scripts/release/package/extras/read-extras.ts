import type { Deliverable } from '../deliverable.ts';
import { type Extras, extraEditions, type ReleaseParts } from './extra-editions.ts';
import { extraPackets, hasPackets } from './extra-packets.ts';

/**
 * What a release has beside the usual editions, from folders of their own: editions in black ink or to fill in, and ready-made packets. A
 * refusal when one is not made of the same content by the same program, or is not whole.
 */
export const readExtras = async (folders: readonly string[], parts: ReleaseParts): Promise<Extras> => {
  const files: Deliverable[] = [];
  const packetFolders: string[] = [];
  for (const folder of folders) {
    if (await hasPackets(folder)) {
      packetFolders.push(folder);
      continue;
    }
    const editions = await extraEditions(folder, parts);
    if ('refused' in editions) return editions;
    files.push(...editions);
  }
  const packets = await extraPackets(packetFolders, parts);
  return 'refused' in packets ? packets : [...files, ...packets];
};
