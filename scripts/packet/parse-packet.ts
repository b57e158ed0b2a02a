import type { VFile } from 'vfile';
import { validate } from '../content/entries/validate-entry.ts';
import { checkGlyphs } from '../content/text/check-glyphs.ts';
import { checkMarks } from '../content/text/check-marks.ts';
import type { HasGlyph } from '../content/text/missing-glyphs.ts';
import type { Yaml } from '../content/yaml/parse-yaml.ts';
import { type PacketFile, packetFile } from './packet-schema.ts';

/** A parsed packet file, with its places. */
export type AskedPacket = PacketFile & Pick<Yaml, 'placeOf'>;

/** Keys of words that are printed as they are typed, besides those of every file. */
const PLAIN_KEYS = ['givenBy', 'date', 'nextVisit', 'medicines', 'dates', 'line'];

/** Parses the YAML of a packet file; null when it has an error, which is recorded on the file. */
export const parsePacket = (file: VFile, yaml: Yaml, hasGlyph: HasGlyph): AskedPacket | null => {
  checkGlyphs(file, yaml.words, hasGlyph);
  checkMarks(file, yaml.words, PLAIN_KEYS);
  const asked = validate(file, packetFile, yaml);
  const isWrong = asked === null || file.messages.some(({ fatal }) => fatal);
  return isWrong ? null : { ...asked, placeOf: yaml.placeOf };
};
