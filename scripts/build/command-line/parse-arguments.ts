import { Command, CommanderError } from 'commander';
import { nonEmpty } from './values.ts';

/** What came of the arguments: options, a text to show (exit 0), or a usage error with a hint (exit 2). */
export type Parsed<Options> =
  | { type: 'run'; options: Options }
  | { type: 'show'; text: string }
  | { type: 'usage-error'; text: string };

/** Options that every program has. */
export type CommonOptions = { content: string; json: boolean; quiet: boolean; debug: boolean };

/** Switches of every program; one that is not typed is false, which help need not say. */
const SWITCHES = ['json', 'quiet', 'debug'] as const;

/** What `--help` says of a program beside its options, and its defaults. */
export type Program = {
  name: string;
  summary: string;
  version: string;
  content: string;
  examples: [command: string, comment: string][];
  /** What each exit code means, where it says more than whether it went well. */
  exits?: string;
};

type Told = Omit<Program, 'version' | 'content'>;

const afterwords = ({ name, examples, exits }: Told): string => {
  const lines = examples.map(([options, comment]) => `  ${`${name} ${options}`.trim()}\n      ${comment}`);
  const codes = exits === undefined ? '' : `\nExit codes: ${exits}.\n`;
  return `\nExamples:\n${lines.join('\n')}\n${codes}`;
};

/** A command with nothing but its help; it neither prints nor ends the process. */
export const bareCommand = (program: Told): Command =>
  new Command(program.name)
    .description(program.summary)
    .exitOverride()
    .helpOption('-h, --help', 'print this help and stop')
    .addHelpText('after', afterwords(program));

/** A command with the options that every program about the content has. */
export const newCommand = (program: Program): Command => {
  const command = bareCommand(program)
    .option('--content <folder>', 'where the Markdown is', nonEmpty, program.content)
    .option('--json', 'print the list of errors as JSON')
    .option('--quiet', 'print errors only')
    .option('--debug', 'print stack traces')
    .version(program.version, '--version', 'print the version and stop');
  for (const name of SWITCHES) command.setOptionValueWithSource(name, false, 'default');
  return command;
};

const HINTS: Readonly<Record<string, string>> = {
  'commander.excessArguments':
    'Every choice is an option; sheets are chosen with --only "<glob>" (mind the quotes).\n',
};

/** Reads arguments by a command; never prints and never ends the process. */
export const parseArguments = <Options>(
  command: Command,
  args: string[],
  complete: (command: Command) => Options,
): Parsed<Options> => {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  try {
    for (const one of [command, ...command.commands]) one.configureOutput({ writeOut: say, writeErr: say });
    command.parse(args, { from: 'user' });
    return { type: 'run', options: complete(command) };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { type: 'show', text: said.join('') };
    return { type: 'usage-error', text: `${said.join('')}${HINTS[error.code] ?? ''}See --help.\n` };
  }
};
