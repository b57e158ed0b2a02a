import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { MergeRequest } from '../shards/merge-shards.ts';
import { type CommonOptions, contentCommand } from './parse-arguments.ts';
import { type TypedSelection, toSelection, withSelection } from './selection-options.ts';
import { nonEmpty } from './values.ts';

/** What the person at the keyboard asks of a merge. */
export type MergeOptions = CommonOptions & MergeRequest;

const EXAMPLES: [command: string, comment: string][] = [
  ['../shard-1 ../shard-2 ../shard-3', 'put the shards 1/3, 2/3 and 3/3 together into the output folder'],
  ['../shard-* --clinic ../our-clinic.yaml --out ../our-sheets', 'the same for the sheets of a clinic'],
];

const SUMMARY =
  'Puts together what build:pdfs --shard made on several machines. Nothing is published unless the shards are exactly ' +
  'the plan, made with the same things, and every PDF has its hash; the result has the bytes of one build of all.';

const toOptions = (command: Command): MergeOptions => {
  const typed = command.opts<CommonOptions & TypedSelection & { out: string }>();
  const { content, out, ink = null, clinic = null, json, quiet, debug } = typed;
  const folders = command.args;
  if (folders.some((folder) => resolve(folder) === resolve(out)))
    command.error(`error: --out ${out} is the folder of a shard: choose another folder`);
  return { folders, out, content, ink, clinic, selection: toSelection(typed), json, quiet, debug };
};

/** Reads the arguments of `merge-shards`. */
export const parseMerge = contentCommand<MergeOptions>({
  name: 'npx handouts merge-shards',
  summary: SUMMARY,
  examples: EXAMPLES,
  exits: '0 merged, 1 the shards are not one whole build, 2 usage error',
  options: (command, { out }) =>
    withSelection(command)
      .argument('<folders...>', 'the output folders of all shards, in any order')
      .option('--out <folder>', 'where the PDFs go', nonEmpty, out),
  read: toOptions,
});
