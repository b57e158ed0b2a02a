import { dirname, isAbsolute, join } from 'node:path';
import { VFile } from 'vfile';
import { validate } from '../content/entries/validate-entry.ts';
import { checkGlyphs } from '../content/text/check-glyphs.ts';
import type { HasGlyph } from '../content/text/missing-glyphs.ts';
import type { Yaml } from '../content/yaml/parse-yaml.ts';
import { readYaml } from '../content/yaml/read-yaml.ts';
import { type PacketFile, packetFile } from './packet-schema.ts';

/** A packet file with what it says, and where; null when it has an error, which is recorded on the file. */
export type ReadPacket = { file: VFile; asked: (PacketFile & Pick<Yaml, 'placeOf'>) | null };

/** Reads a packet file; `hasGlyph` says whether a letter can be printed. */
export const readPacket = async (path: string, hasGlyph: HasGlyph): Promise<ReadPacket> => {
  const file = new VFile({ path });
  const yaml = await readYaml(file, null);
  if (yaml === null) return { file, asked: null };
  checkGlyphs(file, yaml.words, hasGlyph);
  const asked = validate(file, packetFile, yaml);
  const isWrong = asked === null || file.messages.some(({ fatal }) => fatal);
  return { file, asked: isWrong ? null : { ...asked, placeOf: yaml.placeOf } };
};

/** Path of the clinic profile that a packet names, seen from the folder of its file. */
export const clinicPath = (packet: string, { clinic }: PacketFile): string | null => {
  if (clinic === null) return null;
  return isAbsolute(clinic) ? clinic : join(dirname(packet), clinic);
};
