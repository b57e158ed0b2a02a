import { type CommonOptions, contentCommand } from '../../build/command-line/parse-arguments.ts';
import { globList, nonEmpty, plainEditionList, shardName } from '../../build/command-line/values.ts';
import type { Shard } from '../../build/shards/shard.ts';
import type { EditionName } from '../../model/handout.ts';

/** Options of `handouts packets`; empty lists mean all. */
export type ReadyOptions = CommonOptions & {
  out: string;
  clinic: string | null;
  only: string[];
  editions: EditionName[];
  shard: Shard | null;
};

type Typed = CommonOptions & {
  out: string;
  clinic?: string;
  only?: string[];
  edition?: EditionName[];
  shard?: Shard;
};

/** Parses the arguments of `handouts packets`. */
export const parseReadyOptions = contentCommand<ReadyOptions>({
  name: 'npx handouts packets',
  summary:
    'Makes the ready-made packets: for each treatment in one cancer type one PDF of the overview, the sheet, its medicines and the ' +
    'warning signs. Part of every release; not made by `handouts build`.',
  examples: [
    ['--only "*-prostate" --edition a4-standard', 'make the packets for prostate cancer in one edition'],
    ['--shard 2/4 --out extras/packets/2', 'make the second of four parts, for a release'],
  ],
  exits: '0 made, 1 errors, 2 usage error',
  options: (command, { out }) =>
    command
      .option('--only <glob>', 'only packets whose id matches; comma-separated, repeatable', globList)
      .option('--edition <name>', 'only this edition (commas or repeated)', plainEditionList)
      .option('--clinic <file>', 'clinic profile; else the one of the content', nonEmpty)
      .option('--shard <i/n>', 'one of so many parts', shardName)
      .option('--out <folder>', 'where they go; everything in it is replaced', nonEmpty, `${out}-packets`),
  read: (command) => {
    const { only = [], edition = [], clinic = null, shard = null, ...rest } = command.opts<Typed>();
    return { ...rest, only, editions: edition, clinic, shard };
  },
});
