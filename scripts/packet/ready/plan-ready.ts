import picomatch from 'picomatch';
import { costOf } from '../../build/shards/costs.ts';
import type { Shard } from '../../build/shards/shard.ts';
import { splitByCost } from '../../build/shards/split-jobs.ts';
import type { Compiled, Entries } from '../../core/index.ts';
import { fileName } from '../../handout/plan/file-name.ts';
import { type ReadyPacket, readyPackets } from '../../handout/plan/ready-packets.ts';
import { EDITIONS } from '../../model/editions.ts';
import type { Edition, EditionName, Ink } from '../../model/handout.ts';

/** One PDF of a ready-made packet to make; `file` is its path, with `/` on every system. */
export type ReadyJob = { packet: ReadyPacket; edition: Edition; ink: Ink; file: string };

/** The selection: empty lists mean all; a shard is a share of the packets. */
export type ReadyChoice = { only: readonly string[]; editions: readonly EditionName[]; shard: Shard | null };

type ReadyContent = Pick<Compiled, 'handouts' | 'clinic'> & {
  entries?: Pick<Entries, 'medicines'>;
};

const packetCost = ({ sheets }: ReadyPacket, editions: readonly Edition[]): number =>
  sheets
    .flatMap((handout) => editions.map((edition) => costOf({ handout, edition })))
    .reduce((sum, cost) => sum + cost, 0);

/** The packets of a shard, in the order of all: each shard costs about the same. */
const ofShard = (
  packets: readonly ReadyPacket[],
  shard: Shard | null,
  editions: readonly Edition[],
): readonly ReadyPacket[] => {
  if (shard === null) return packets;
  const jobs = packets.map((packet) => ({ packet, file: `${packet.language}/${packet.id}` }));
  const parts = splitByCost(jobs, shard.of, ({ packet }) => packetCost(packet, editions));
  return (parts[shard.index - 1] ?? []).map(({ packet }) => packet);
};

/** The PDFs of the ready-made packets of the content, packet by packet, in the clinic's ink. */
export const planReady = (
  { handouts, clinic, entries }: ReadyContent,
  { only, editions, shard }: ReadyChoice,
): ReadyJob[] => {
  const isChosen = only.length === 0 ? () => true : picomatch([...only]);
  const wanted = EDITIONS.filter(({ name }) => editions.length === 0 || editions.includes(name));
  const { ink } = clinic;
  const chosen = readyPackets(handouts, entries?.medicines ?? []).filter(({ id }) => isChosen(id));
  return ofShard(chosen, shard, wanted).flatMap((packet) =>
    wanted.map((edition) => ({
      packet,
      edition,
      ink,
      file: fileName(packet, edition, { ink, fillable: false }),
    })),
  );
};
