import { handoutHashes } from '../../build/manifest/input-hashes.ts';
import type { PacketRow } from '../../build/manifest/packet-manifest.ts';
import type { FolderFile } from '../../build/publish/replace-folder.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import { type PacketJob, renderPacket } from '../../core/index.ts';
import { NO_PERSON } from '../../model/packet.ts';
import { coverHandout } from '../../render/packet/cover-handout.ts';
import type { ReadyJob } from './plan-ready.ts';

/** The part shared by every packet of a run. */
export type ReadyCommon = Pick<PacketJob, 'clinic' | 'version' | 'date'>;

/** A packet printed on both sides: each sheet begins on a front. */
const jobOf = ({ packet, edition, ink }: ReadyJob, common: ReadyCommon): PacketJob => ({
  ...common,
  title: packet.title,
  handouts: packet.sheets,
  edition,
  ink,
  duplex: true,
  personal: NO_PERSON,
  teachBack: null,
});

const rowOf = (job: ReadyJob, packetJob: PacketJob, bytes: Uint8Array, pages: number): PacketRow => {
  const { packet, edition, ink, file } = job;
  const { id, language, title, sheets } = packet;
  const { review } = coverHandout(packetJob);
  const [first, ...others] = sheets.map((sheet) => ({
    id: sheet.id,
    code: sheet.code,
    revision: sheet.revision,
    ...handoutHashes(sheet),
  }));
  if (first === undefined) throw new Error(`The packet ${id} has no sheet`);
  return {
    id,
    language,
    title,
    edition: edition.name,
    ink,
    file,
    pages,
    bytes: bytes.length,
    sha256: sha256(bytes),
    sheets: [first, ...others],
    reviewState: review.state,
    nextReview: review.state === 'reviewed' ? review.nextReview : null,
  };
};

/** A finished packet: its file and its row of `packets.json`. */
export type MadeReady = { file: FolderFile; row: PacketRow };

/** Makes one PDF of a ready-made packet; throws like a renderer of one sheet. */
export const makeReady = async (job: ReadyJob, common: ReadyCommon): Promise<MadeReady> => {
  const packetJob = jobOf(job, common);
  const { bytes, pages } = await renderPacket(packetJob);
  return { file: { path: job.file, bytes }, row: rowOf(job, packetJob, bytes, pages) };
};
