import {
  type CommonOptions,
  newCommand,
  type Parsed,
  type Program,
  parseArguments,
} from '../../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../../build/command-line/values.ts';

/** What `handouts release prepare` is asked for. */
export type PrepareOptions = CommonOptions & { out: string; dryRun: boolean };

const SUMMARY =
  'Makes the next release: its version, the revision of each sheet, what changed, and the PDFs. ' +
  'A sheet with other words than in the last release needs an editor’s note in .changes/ (see .changes/README.md).';

const EXAMPLES: Program['examples'] = [
  ['--dry-run', 'say what would be released, and which notes are missing; write nothing'],
  ['', 'build the set and write content/releases/<version>.json, CHANGELOG.md and package.json'],
];

/** Reads the arguments of `handouts release prepare`. */
export const parsePrepare = (
  args: string[],
  { out, ...defaults }: Pick<Program, 'version' | 'content'> & { out: string },
): Parsed<PrepareOptions> =>
  parseArguments(
    newCommand({ name: 'npx handouts release prepare', summary: SUMMARY, examples: EXAMPLES, ...defaults })
      .option('--out <folder>', 'where the PDFs go', nonEmpty, out)
      .option('--dry-run', 'write nothing'),
    args,
    (command) => ({
      dryRun: false,
      ...command.opts<CommonOptions & { out: string }>(),
    }),
  );
