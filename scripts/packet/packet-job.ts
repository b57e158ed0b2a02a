import { localeNamed } from '../locales/index.ts';
import { EDITIONS, editionNamed } from '../model/editions.ts';
import type { ClinicProfile, Handout } from '../model/handout.ts';
import type { TeachBack } from '../model/teach-back.ts';
import type { PacketJob } from '../render/packet/packet-job.ts';
import type { PacketFile } from './packet-schema.ts';

/** Input of a packet besides its file. */
export type PacketParts = {
  clinic: ClinicProfile;
  /** Teach-back questions for staff; null if not requested. */
  teachBack: TeachBack | null;
  version: string;
  date: Date;
};

/** The packet that a file describes, from these sheets; null when there are none. */
export const packetJob = (
  { title, edition, ink, duplex, personal }: PacketFile,
  [first, ...others]: readonly Handout[],
  { clinic, teachBack, version, date }: PacketParts,
): PacketJob | null => {
  if (first === undefined) return null;
  return {
    title: title ?? localeNamed(first.language).phrases.packet.title,
    handouts: [first, ...others],
    edition: editionNamed(edition) ?? EDITIONS[0],
    clinic,
    ink: ink ?? clinic.ink,
    version,
    date,
    duplex,
    personal,
    teachBack,
  };
};
