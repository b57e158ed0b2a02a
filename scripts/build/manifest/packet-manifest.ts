import { z } from 'zod';
import { EDITION_NAMES } from '../../model/editions.ts';
import { sha256 } from './pdf-row.ts';

const packetSheet = z.strictObject({
  id: z.string(),
  code: z.string(),
  revision: z.int().positive(),
  textHash: sha256,
  handoutSha256: sha256,
});

const packetRow = z.strictObject({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  edition: z.enum(EDITION_NAMES),
  ink: z.enum(['colour', 'black']),
  file: z.string().regex(/^[A-Za-z0-9][\w-]*\/[a-z\d-]+\/[A-Za-z0-9][\w-]*\.pdf$/),
  pages: z.int().positive(),
  bytes: z.int().positive(),
  sha256,
  sheets: z.array(packetSheet).nonempty(),
  reviewState: z.enum(['draft', 'reviewed']),
  nextReview: z.string().nullable(),
});

/** The schema of `packets.json`. */
const packetManifest = z.strictObject({
  schema: z.literal(1),
  version: z.string(),
  profileSha256: sha256,
  date: z.string(),
  shard: z.string().nullable(),
  toolchain: z.strictObject({
    node: z.string(),
    renderer: z.string(),
    lockSha256: sha256,
    programSha256: sha256.optional(),
  }),
  packets: z.array(packetRow),
});

/** One PDF of a ready-made packet: a draft when one of its sheets is a draft; hashes of its sheets as in `Row`. */
export type PacketRow = z.infer<typeof packetRow>;

/** Contents of a folder of ready-made packets, or of one part of it (`shard`, such as 2/4). */
export type PacketManifest = z.infer<typeof packetManifest>;

export const PACKET_MANIFEST = 'packets.json';

/** A manifest as text, with a trailing newline; throws when it does not match its schema. */
export const printPacketManifest = (manifest: PacketManifest): string =>
  `${JSON.stringify(packetManifest.parse(manifest), null, 2)}\n`;

/** Reads the text of a manifest of packets; null when it is none. */
export const parsePacketManifest = (text: string): PacketManifest | null => {
  try {
    return packetManifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};
