import { dirname, isAbsolute, join } from 'node:path';
import { VFile } from 'vfile';
import type { HasGlyph } from '../content/text/missing-glyphs.ts';
import { readYaml } from '../content/yaml/read-yaml.ts';
import type { PacketFile } from './packet-schema.ts';
import { type AskedPacket, parsePacket } from './parse-packet.ts';

/** A packet file with its data; null when it has an error, which is recorded on the file. */
export type ReadPacket = { file: VFile; asked: AskedPacket | null };

/** Reads a packet file; `hasGlyph` says whether a character can be printed. */
export const readPacket = async (path: string, hasGlyph: HasGlyph): Promise<ReadPacket> => {
  const file = new VFile({ path });
  const yaml = await readYaml(file, null);
  return { file, asked: yaml === null ? null : parsePacket(file, yaml, hasGlyph) };
};

/** Path of the clinic profile that a packet names, resolved from the folder of its file. */
export const clinicPath = (packet: string, { clinic }: PacketFile): string | null => {
  if (clinic === null) return null;
  return isAbsolute(clinic) ? clinic : join(dirname(packet), clinic);
};
