import type { Command } from 'commander';
import type { EditionName, Ink } from '../../handout/model.ts';
import { isInside } from '../inside.ts';
import type { Selection } from '../selection.ts';
import {
  type CommonOptions,
  newCommand,
  type Parsed,
  type Program,
  parseArguments,
  SWITCHES_OFF,
} from './parse-arguments.ts';
import { editionList, globList, inkName, languageList, nonEmpty, version, workerCount } from './values.ts';

/** What the person at the keyboard asks of a build. */
export type BuildOptions = CommonOptions & {
  selection: Selection;
  /** Null: the ink of the clinic profile. */
  ink: Ink | null;
  /** File of a clinic profile; null means the default one. */
  clinic: string | null;
  out: string;
  version: string;
  /** How many sheets to make at once; null fits the machine. */
  workers: number | null;
  /** Take sheets that an earlier build made from the same things. */
  cache: boolean;
  /** Say why the sheets asked for would be made anew, and make none. */
  explain: boolean;
  /** Print the plan, and with `passages` where each passage goes, without rendering. */
  list: boolean;
  passages: boolean;
};

/** What commander gives: an option that was not typed and has no default is missing. */
type Typed = Partial<CommonOptions> & {
  content: string;
  only?: string[];
  lang?: string[];
  edition?: EditionName[];
  ink?: Ink;
  fillable: boolean;
  clinic?: string;
  out: string;
  setVersion: string;
  workers?: number;
  cache: boolean;
  explain?: string;
  list?: boolean;
  passages?: boolean;
};

const EXAMPLES: Program['examples'] = [
  ['', 'make every sheet in every edition'],
  ['--only "hormone-*" --edition letter-standard', 'make some sheets in one edition'],
  ['--clinic ../our-clinic.yaml --out ../our-sheets', 'print the facts of a clinic on every sheet'],
  ['--list --passages', 'show which passage reaches which sheet'],
];

const SUMMARY = 'Makes the handouts from content/ and writes them as PDF, with a manifest, into a folder.';

/** Defaults that depend on where the program stands; paths as the user would type them. */
export type Defaults = Pick<Program, 'version' | 'content'> & { out: string };

const buildCommand = (defaults: Defaults): Command =>
  newCommand({ name: 'npm run build:pdfs', summary: SUMMARY, examples: EXAMPLES, ...defaults })
    .option('--only <glob>', 'only sheets with such an id (may be repeated)', globList)
    .option('--lang <language>', 'only sheets in this language (commas or repeated)', languageList)
    .option('--edition <name>', 'only this edition (commas or repeated)', editionList)
    .option('--clinic <file>', 'clinic profile to print on the sheets', nonEmpty)
    .option('--out <folder>', 'where the PDFs go', nonEmpty, defaults.out)
    .option('--set-version <version>', 'version to print, YYYY.M.N', version, defaults.version)
    .option('--ink <name>', 'colour or black; else that of the clinic profile', inkName)
    .option('--fillable', 'sheets to fill in on the screen, in folders of their own', false)
    .option('--workers <number>', 'how many sheets to make at once; else what fits the machine', workerCount)
    .option('--no-cache', 'make every sheet anew; else one made from the same things is taken from .cache/')
    .option('--explain <id>', 'say why a sheet would be made anew, and make none', nonEmpty)
    .option('--list', 'list the sheets without making them')
    .option('--passages', 'with --list: show which passage reaches which sheet');

const toOptions = (command: Command): BuildOptions => {
  const {
    only = [],
    lang = [],
    edition = [],
    ink = null,
    fillable,
    clinic = null,
    setVersion,
    workers = null,
    explain,
    ...typed
  } = command.opts<Typed>();
  const options = { ...SWITCHES_OFF, list: false, passages: false, ...typed };
  const { passages, list, content, out } = options;
  if (passages && !list) command.error('error: --passages goes with --list: --list --passages');
  if (isInside(content, out))
    command.error(`error: --out ${out} lies in the content folder ${content}: choose another folder`);
  return {
    ...options,
    selection: {
      only: explain === undefined ? only : [explain],
      languages: lang,
      editions: edition,
      ink: ink ?? 'colour',
      fillable,
    },
    ink,
    clinic,
    version: setVersion,
    workers,
    explain: explain !== undefined,
  };
};

/** Reads the arguments of `build:pdfs`. */
export const parseBuild = (args: string[], defaults: Defaults): Parsed<BuildOptions> =>
  parseArguments(buildCommand(defaults), args, toOptions);
