import type { Command } from 'commander';
import { FORMATS, type Format } from '../../model/formats.ts';
import type { Shard } from '../shards/shard.ts';
import type { BuildOptions } from './build-option-types.ts';
import { clashOf } from './option-clashes.ts';
import { type CommonOptions, contentCommand, type Defaults } from './parse-arguments.ts';
import { type TypedSelection, toSelection, withSelection } from './selection-options.ts';
import { formatList, nonEmpty, shardName, version, workerCount } from './values.ts';

/** What commander gives: an option that was not typed and has no default is missing. */
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
  [
    '--shard 2/3 --out ../shard-2',
    'make the second of three parts; npx handouts merge-shards puts them together',
  ],
  ['--require-reviewed --clinic ../our-clinic.yaml', 'make reviewed sheets or none'],
  ['--reviewed-only --clinic ../our-clinic.yaml', 'make the reviewed sheets, and name those left out'],
  ['--list', 'show which sheets there are'],
  ['--list --passages', 'show which passage reaches which sheet'],
];

const SUMMARY =
  'Makes the handouts from content/ and writes them as PDF or in other formats, with a manifest, into a folder.';

const withOptions = (command: Command, defaults: Defaults): Command =>
  withSelection(command)
    .option(
      '--format <name>',
      'pdf, txt, ssml (a script for a voice), epub or brf (braille); commas or repeated; else pdf',
      formatList,
    )
    .option('--out <folder>', 'where the files go', nonEmpty, defaults.out)
    .option('--set-version <version>', 'version to print, YYYY.M.N', version, defaults.version)
    .option('--workers <number>', 'how many sheets to make at once; else what fits the machine', workerCount)
    .option(
      '--shard <i/n>',
      'only the i-th of n parts that cost the same, into a folder of its own',
      shardName,
    )
    .option('--no-cache', 'make every sheet again; else one made from the same things is taken from .cache/')
    .option('--profile', 'make every sheet again and say where the time goes', false)
    .option('--require-reviewed', 'refuse drafts and overdue sheets, for a release of a clinic', false)
    .option('--reviewed-only', 'make the reviewed sheets alone, and say which are left out', false)
    .option('--explain <id>', 'say why a sheet would be made again, and make none', nonEmpty)
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
