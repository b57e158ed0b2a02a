import { Command, CommanderError } from 'commander';
import { nonEmpty } from './values.ts';

/** Parse result: options, a text to show (exit 0), or a usage error with a hint (exit 2). */
export type Parsed<Options> =
  | { type: 'run'; options: Options }
  | { type: 'show'; text: string }
  | { type: 'usage-error'; text: string };

/** Options of every command. */
export type CommonOptions = { content: string; json: boolean; quiet: boolean; debug: boolean };

/** Boolean switches of every command; false by default, which the help need not mention. */
const SWITCHES = ['json', 'quiet', 'debug'] as const;

/** What `--help` prints besides the options. */
type ProgramHelp = {
  name: string;
  summary: string;
  examples: [command: string, comment: string][];
  /** Meaning of the exit codes, if more than success and failure. */
  exits?: string;
};

/** Defaults that depend on where the program is; paths relative to the working directory. */
export type Defaults = { version: string; content: string; out: string };

/** Parses the arguments of a command. */
export type Parse<Options> = (args: string[], defaults: Defaults) => Parsed<Options>;

/** A command: its help, its options, and how they become a request; `read` defaults to the raw options. */
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

/** A command with the options shared by all commands about the content. */
const newCommand = (program: ProgramHelp, { content, version }: Defaults): Command => {
  const command = bareCommand(program)
    .option('--content <folder>', 'where the Markdown is', nonEmpty, content)
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'print errors only')
    .option('--debug', 'print stack traces')
    .version(version, '--version', 'print the version and stop');
  for (const name of SWITCHES) command.setOptionValueWithSource(name, false, 'default');
  return command;
};

const HINTS: Readonly<Record<string, string>> = {
  'commander.excessArguments': 'Unexpected argument. Select sheets with --only "<glob>" (quoted).\n',
};

/** Parses arguments with a command; never prints and never ends the process. */
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

/** Builds commands from the options that `start` adds. */
const commandFrom =
  (start: NewCommand) =>
  <Options extends object>({
    options = (command) => command,
    read = (command) => command.opts<Options>(),
    ...help
  }: CommandLine<Options>): Parse<Options> =>
  (args, defaults) =>
    parseArguments(options(start(help, defaults), defaults), args, read);

/** Builds the parser of a command about the content. */
export const contentCommand = commandFrom(newCommand);

/** Builds the parser of a command that reports in one sentence: no `--json` and no `--quiet`. */
export const plainCommand = commandFrom((help) => bareCommand(help).option('--debug', 'print stack traces'));
