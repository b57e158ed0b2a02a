import { zlibSync } from 'fflate';
import type { Locale } from '../../model/locale.ts';
import type { TaggedOptions } from '../../tagged-pdf/index.ts';
import type { PacketJob } from './packet-job.ts';

/** The metadata of a packet and how it is written. Nothing of a person is in here. */
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
    // pdfkit compresses with another library in a browser, and packets have the same bytes everywhere
    deflate: (bytes) => zlibSync(bytes),
    strict: true,
  };
};
