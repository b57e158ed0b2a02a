import type { PacketError } from '../../../../scripts/model/packet.ts';
import type { ChosenSheets } from './chosen-sheets.ts';
import type { ClinicFacts } from './clinic-facts.ts';
import { currentGeneration } from './made-packet.ts';
import type { PacketMaker } from './maker.ts';
import { choiceOf } from './packet-form.ts';
import { packetText } from './packet-text.ts';
import type { FieldsByLine } from './show-errors.ts';

/** Inputs of a packet on this page. */
export type PacketParts = { chosen: ChosenSheets; facts: ClinicFacts; maker: PacketMaker };

/** The chosen packet with its PDF, or the errors of the input. */
type PacketOutcome =
  | {
      type: 'made';
      bytes: Uint8Array;
      pages: number;
      firstPages: readonly number[];
      sheets: readonly string[];
      edition: string;
    }
  | { type: 'errors'; errors: readonly PacketError[]; fields: FieldsByLine };

const make = async ({ chosen, facts, maker }: PacketParts): Promise<PacketOutcome> => {
  const choice = choiceOf(chosen.ids());
  const packet = packetText(choice);
  const clinic = facts.typed();
  const answer = await maker({
    type: 'make',
    packet: packet.text,
    clinic: clinic?.text ?? null,
    logo: clinic?.logo ?? null,
  });
  if (answer.type === 'failed') throw new Error(answer.reason);
  if (answer.type === 'made') return { ...answer, sheets: choice.sheets, edition: choice.edition };
  const fields = { packet: packet.lines, clinic: clinic?.lines ?? new Map() };
  return { type: 'errors', errors: answer.type === 'errors' ? answer.errors : [], fields };
};

/** Makes the chosen packet; null when the choices changed meanwhile. Rejects when it cannot be made. */
export type MakePacket = () => Promise<PacketOutcome | null>;

/** Makes packets from the page; caches the last one. */
export const openPacketMaking = (parts: PacketParts): MakePacket => {
  let last: { generation: number; outcome: Promise<PacketOutcome> } | null = null;
  return async () => {
    const generation = currentGeneration();
    if (last?.generation !== generation) last = { generation, outcome: make(parts) };
    const { outcome } = last;
    try {
      const found = await outcome;
      return generation === currentGeneration() ? found : null;
    } catch (error) {
      last = null;
      throw error;
    }
  };
};
