import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { MergeRequest } from '../shards/merge-shards.ts';
import { type CommonOptions, contentCommand } from './parse-arguments.ts';
import { type TypedSelection, toSelection, withSelection } from './selection-options.ts';
import { nonEmpty } from './values.ts';

/** Options of `handouts merge-shards`. */
export type MergeOptions = CommonOptions & MergeRequest;

const EXAMPLES: [command: string, comment: string][] = [
  ['../shard-1 ../shard-2 ../shard-3', 'merge the shards 1/3, 2/3 and 3/3 into the output folder'],
  ['../shard-* --clinic ../our-clinic.yaml --out ../our-sheets', 'the same for the sheets of a clinic'],
];

const SUMMARY =
  'Merges what build --shard built on several machines. Nothing is published unless the shards add up to the plan, ' +
  'were built from the same inputs, and every hash matches; the result is identical to a build without shards.';

const toOptions = (command: Command): MergeOptions => {
  const typed = command.opts<CommonOptions & TypedSelection & { out: string }>();
  const { content, out, ink = null, clinic = null, json, quiet, debug } = typed;
  const folders = command.args;
  if (folders.some((folder) => resolve(folder) === resolve(out)))
    command.error(`error: --out ${out} is the folder of a shard: choose another folder`);
  return { folders, out, content, ink, clinic, selection: toSelection(typed), json, quiet, debug };
};

/** Reads the arguments of `handouts merge-shards`. */
export const parseMerge = contentCommand<MergeOptions>({
  name: 'npx handouts merge-shards',
  summary: SUMMARY,
  examples: EXAMPLES,
  exits: '0 merged, 1 the shards do not add up to one build, 2 usage error',
  options: (command, { out }) =>
    withSelection(command)
      .argument('<folders...>', 'the output folders of all shards, in any order')
      .option('--out <folder>', 'where the PDFs go', nonEmpty, out),
  read: toOptions,
});
