import {
  type CommonOptions,
  newCommand,
  type Parsed,
  type Program,
  parseArguments,
} from './parse-arguments.ts';

const EXAMPLES: Program['examples'] = [
  ['', 'check everything that the handouts are made of'],
  ['--json', 'the same for another program: a list of errors'],
  ['--waivers', 'the style rules that are waived for some words, as sentences for release notes'],
  ['--spelling', 'the spelling too, by the dictionaries of the language'],
  ['--scores', 'how hard each sheet is to read, as a table; with --json as data'],
];

const SUMMARY = 'Checks the content as a build does, without making PDFs.';

/** What `check:content` is asked for. */
export type CheckOptions = CommonOptions & { scores: boolean; spelling: boolean; waivers: boolean };

/** Reads the arguments of `check:content`. */
export const parseCheck = (
  args: string[],
  defaults: Pick<Program, 'version' | 'content'>,
): Parsed<CheckOptions> =>
  parseArguments(
    newCommand({ name: 'npx handouts check', summary: SUMMARY, examples: EXAMPLES, ...defaults })
      .option('--scores', 'print how hard each sheet is to read')
      .option('--spelling', 'check the spelling of the text too, as `npm run check:content` does')
      .option('--waivers', 'print the style rules that are waived, one sentence each'),
    args,
    (command) => ({
      scores: false,
      spelling: false,
      waivers: false,
      ...command.opts<CommonOptions>(),
    }),
  );
