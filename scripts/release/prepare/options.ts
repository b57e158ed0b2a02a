import { type CommonOptions, contentCommand } from '../../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../../build/command-line/values.ts';

/** Options of `handouts release prepare`. */
export type PrepareOptions = CommonOptions & { out: string; dryRun: boolean };

/** Reads the arguments of `handouts release prepare`. */
export const parsePrepare = contentCommand<PrepareOptions>({
  name: 'npx handouts release prepare',
  summary:
    'Makes the next release: its version, the revision of each sheet, what changed, and the PDFs. ' +
    'A sheet with other words than in the last release needs an editor’s note in .changes/ (see .changes/README.md).',
  examples: [
    ['--dry-run', 'say what would be released, and which notes are missing; write nothing'],
    ['', 'build the set and write content/releases/<version>.json, CHANGELOG.md and package.json'],
  ],
  options: (command, { out }) =>
    command.option('--out <folder>', 'where the PDFs go', nonEmpty, out).option('--dry-run', 'write nothing'),
  read: (command) => ({ dryRun: false, ...command.opts<CommonOptions & { out: string }>() }),
});
