import type { Row } from '../../../build/manifest/pdf-row.ts';
import type { Deliverable } from '../deliverable.ts';
import { type Extras, extraEditions, type ReleaseParts } from './extra-editions.ts';
import { extraPackets, hasPackets } from './extra-packets.ts';

/**
 * The extras of a release, each from its own folder: editions in black ink, fillable ones, those in two languages, and ready-made
 * packets. Rejected when one is incomplete, or was not made from the same content by the same program.
 */
export const readExtras = async (folders: readonly string[], parts: ReleaseParts): Promise<Extras> => {
  const files: Deliverable[] = [];
  const rows: Row[] = [];
  const packetFolders: string[] = [];
  for (const folder of folders) {
    if (await hasPackets(folder)) {
      packetFolders.push(folder);
      continue;
    }
    const editions = await extraEditions(folder, parts);
    if ('refused' in editions) return editions;
    files.push(...editions.files);
    rows.push(...editions.rows);
  }
  const packets = await extraPackets(packetFolders, parts);
  return 'refused' in packets ? packets : { files: [...files, ...packets.files], rows };
};
