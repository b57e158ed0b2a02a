import type { Command } from 'commander';
import { FORMATS, type Format } from '../../model/formats.ts';
import type { Shard } from '../shards/shard.ts';
import type { BuildOptions } from './build-option-types.ts';
import { clashOf } from './option-clashes.ts';
import { type CommonOptions, contentCommand, type Defaults } from './parse-arguments.ts';
import { type TypedSelection, toSelection, withSelection } from './selection-options.ts';
import { formatList, nonEmpty, shardName, version, workerCount } from './values.ts';

/** Options as commander returns them: one that was not given and has no default is missing. */
type TypedBuildOptions = CommonOptions &
  TypedSelection & {
    content: string;
    out: string;
    format?: Format[];
    setVersion: string;
    workers?: number;
    shard?: Shard;
    cache: boolean;
    profile: boolean;
    requireReviewed: boolean;
    reviewedOnly: boolean;
    explain?: string;
    list?: boolean;
    passages?: boolean;
    reviews?: boolean;
  };

const EXAMPLES: [command: string, comment: string][] = [
  ['', 'make every sheet in every edition'],
  ['--only "hormone-*" --edition letter-standard', 'make some sheets in one edition'],
  ['--clinic ../our-clinic.yaml --out ../our-sheets', 'print the facts of a clinic on every sheet'],
  ['--format pdf,txt,ssml,epub,brf', 'make every sheet in every other format too'],
  ['--shard 2/3 --out ../shard-2', 'make the second of three parts; npx handouts merge-shards merges them'],
  ['--require-reviewed --clinic ../our-clinic.yaml', 'make reviewed sheets or none'],
  ['--reviewed-only --clinic ../our-clinic.yaml', 'make the reviewed sheets, and list those left out'],
  ['--list', 'list the sheets'],
  ['--list --passages', 'show which passage reaches which sheet'],
];

const SUMMARY = 'Builds the handouts from content/ as PDF or other formats, with a manifest, in a folder.';

const withOptions = (command: Command, defaults: Defaults): Command =>
  withSelection(command)
    .option(
      '--format <name>',
      'pdf, txt, ssml (a speech script), epub or brf (braille); comma-separated or repeated (default: pdf)',
      formatList,
    )
    .option('--out <folder>', 'output folder', nonEmpty, defaults.out)
    .option('--set-version <version>', 'version to print, YYYY.M.N', version, defaults.version)
    .option('--workers <number>', 'number of worker processes (default: by cores and memory)', workerCount)
    .option('--shard <i/n>', 'build part i of n; needs its own --out', shardName)
    .option('--no-cache', 'ignore the cache in .cache/')
    .option('--profile', 'ignore the cache and report where the time goes', false)
    .option(
      '--require-reviewed',
      'fail if a requested sheet is a draft or overdue, for a release of a clinic',
      false,
    )
    .option('--reviewed-only', 'make only the reviewed sheets, and list those left out', false)
    .option('--explain <id>', 'explain why a sheet would be rebuilt; builds nothing', nonEmpty)
    .option('--list', 'list the sheets without making them')
    .option('--passages', 'with --list: show which passage reaches which sheet')
    .option(
      '--reviews',
      'with --list: show which sheets are reviewed, the hash of each text, and why one is a draft again',
    );

const toOptions = (command: Command): BuildOptions => {
  const typed = command.opts<TypedBuildOptions>();
  const { content, out, profile, requireReviewed, reviewedOnly, setVersion, explain } = typed;
  const cache = typed.cache && !profile;
  const { json, quiet, debug, list, passages, reviews } = {
    list: false,
    passages: false,
    reviews: false,
    ...typed,
  };
  const selection = toSelection(typed);
  const options: BuildOptions = {
    content,
    out,
    cache,
    profile,
    requireReviewed,
    reviewedOnly,
    json,
    quiet,
    debug,
    list,
    passages,
    reviews,
    version: setVersion,
    formats: typed.format ?? [FORMATS[0]],
    selection: explain === undefined ? selection : { ...selection, only: [explain] },
    explain: explain !== undefined,
    ink: typed.ink ?? null,
    clinic: typed.clinic ?? null,
    workers: typed.workers ?? null,
    shard: typed.shard ?? null,
  };
  const isTyped = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
  const clash = clashOf(options, isTyped);
  if (clash !== null) command.error(`error: ${clash}`);
  return options;
};

/** Reads the arguments of `handouts build`. */
export const parseBuild = contentCommand<BuildOptions>({
  name: 'npx handouts build',
  summary: SUMMARY,
  examples: EXAMPLES,
  options: withOptions,
  read: toOptions,
});
