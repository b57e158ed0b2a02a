import {
  type CommonOptions,
  newCommand,
  type Parsed,
  type Program,
  parseArguments,
  SWITCHES_OFF,
} from './parse-arguments.ts';

const EXAMPLES: Program['examples'] = [
  ['', 'check everything that the handouts are made of'],
  ['--json', 'the same for another program: a list of faults'],
];

const SUMMARY = 'Checks the content as a build does, without making PDFs.';

/** Reads the arguments of `check:content`. */
export const parseCheck = (
  args: string[],
  defaults: Pick<Program, 'version' | 'content'>,
): Parsed<CommonOptions> =>
  parseArguments(
    newCommand({ name: 'npm run check:content', summary: SUMMARY, examples: EXAMPLES, ...defaults }),
    args,
    (command) => ({ ...SWITCHES_OFF, ...command.opts<Pick<CommonOptions, 'content'>>() }),
  );
