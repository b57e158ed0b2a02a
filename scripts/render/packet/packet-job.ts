import type { Handout } from '../../model/handout.ts';
import type { Locale } from '../../model/locale.ts';
import type { PersonalWords } from '../../model/packet.ts';
import type { TeachBack } from '../../model/teach-back.ts';
import type { Job } from '../job.ts';

/** Everything that decides the bytes of a packet. */
export type PacketJob = Pick<Job, 'edition' | 'clinic' | 'ink' | 'version' | 'date'> & {
  /** Title of the document: in its metadata too. */
  title: string;
  /** The sheets in order, all in one language. */
  handouts: readonly [Handout, ...Handout[]];
  /** Whether it is printed on both sides of the paper: each sheet then starts on a front. */
  duplex: boolean;
  personal: PersonalWords;
  /** Teach-back questions for staff, on a page at the end; null: no such page. */
  teachBack: TeachBack | null;
};

/** A finished packet. `firstPages`: the page, from 1, on which each sheet begins. */
export type RenderedPacket = { bytes: Uint8Array; pages: number; firstPages: readonly number[] };

/** Renders the PDF of a packet in its language; throws like a renderer of one sheet. */
export type RenderPacket = (packet: PacketJob, locale: Locale) => Promise<RenderedPacket>;
