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

/** What `--help` prints beside the options. */
type ProgramHelp = {
  name: string;
  summary: string;
  examples: [command: string, comment: string][];
  /** What each exit code means, where it says more than whether it went well. */
  exits?: string;
};

/** Defaults that depend on where the program is; paths as the user would type them. */
export type Defaults = { version: string; content: string; out: string };

/** What reads the arguments of a command. */
export type Parse<Options> = (args: string[], defaults: Defaults) => Parsed<Options>;

/** A command: its help, its options, and what these ask for; what was typed as it is, when `read` is left out. */
type CommandLine<Options> = ProgramHelp & {
  options?: (command: Command, defaults: Defaults) => Command;
  read?: (command: Command) => Options;
};

const afterwords = ({ name, examples, exits }: ProgramHelp): string => {
  const lines = examples.map(([options, comment]) => `  ${`${name} ${options}`.trim()}\n      ${comment}`);
  const codes = exits === undefined ? '' : `\nExit codes: ${exits}.\n`;
  return `\nExamples:\n${lines.join('\n')}\n${codes}`;
};

/** A command with nothing but its help; it neither prints nor ends the process. */
const bareCommand = (program: ProgramHelp): Command =>
  new Command(program.name)
    .description(program.summary)
    .exitOverride()
    .helpOption('-h, --help', 'print this help and stop')
    .addHelpText('after', afterwords(program));

/** A command with the options that every program about the content has. */
const newCommand = (program: ProgramHelp, { content, version }: Defaults): Command => {
  const command = bareCommand(program)
    .option('--content <folder>', 'where the Markdown is', nonEmpty, content)
    .option('--json', 'print the list of errors as JSON')
    .option('--quiet', 'print errors only')
    .option('--debug', 'print stack traces')
    .version(version, '--version', 'print the version and stop');
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

type NewCommand = (help: ProgramHelp, defaults: Defaults) => Command;

/** Commands that start with the options of `start`. */
const commandFrom =
  (start: NewCommand) =>
  <Options extends object>({
    options = (command) => command,
    read = (command) => command.opts<Options>(),
    ...help
  }: CommandLine<Options>): Parse<Options> =>
  (args, defaults) =>
    parseArguments(options(start(help, defaults), defaults), args, read);

/** Reads the arguments of a command about the content. */
export const contentCommand = commandFrom(newCommand);

/** Reads the arguments of a command that says what it did in a sentence: no `--json` and no `--quiet`. */
export const plainCommand = commandFrom((help) => bareCommand(help).option('--debug', 'print stack traces'));
