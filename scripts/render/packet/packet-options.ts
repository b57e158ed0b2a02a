import { zlibSync } from 'fflate';
import type { Locale } from '../../model/locale.ts';
import type { TaggedOptions } from '../../tagged-pdf/index.ts';
import type { PacketJob } from './packet-job.ts';

/** The metadata of a packet and its file format. Contains nothing about a person. */
export const packetOptions = (packet: PacketJob, { phrases: { author } }: Locale): TaggedOptions => {
  const { title, handouts, edition, ink, version, date, duplex, teachBack } = packet;
  const sheets = handouts.map(({ code, revision }) => `${code}-${revision}`).join(', ');
  return {
    title,
    language: handouts[0].language,
    author,
    subject: `${sheets}, version ${version}`,
    creator: author,
    date,
    idSeed: `packet ${sheets} ${edition.name} ${ink}${duplex ? ' duplex' : ''}${teachBack ? ' teach-back' : ''} ${version}`,
    // pdfkit compresses with another library in a browser, and packets must have the same bytes everywhere
    deflate: (bytes) => zlibSync(bytes),
    strict: true,
  };
};
