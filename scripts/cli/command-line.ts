import { Command } from 'commander';
import { type Parsed, parseArguments } from '../build/command-line/parse-arguments.ts';
import type { CommandEntry, CommandGroup } from './command.ts';
import { MAKE } from './commands/make.ts';
import { RELEASE } from './commands/release.ts';
import { REVIEW } from './commands/review.ts';
import { TRANSLATE } from './commands/translate.ts';
import { WORKFLOW } from './commands/workflow.ts';

/** Every command, in the order of the help. */
export const GROUPS: readonly CommandGroup[] = [MAKE, REVIEW, TRANSLATE, RELEASE, WORKFLOW];

/** A command and the arguments after its name. */
type ChosenCommand = { entry: CommandEntry; args: string[] };

const AFTER = `
npx handouts <command> --help explains a command and shows examples.
Exit codes: 0 done, 1 errors, 2 usage error.
`;

/** The command that a subcommand belongs to; created for the first of them. */
const parentOf = (program: Command, words: readonly string[]): Command => {
  const [group, subcommand] = words;
  if (group === undefined || subcommand === undefined) return program;
  const known = program.commands.find((command) => command.name() === group);
  return (
    known ?? program.command(group).usage('<command> [options]').helpCommand(false).enablePositionalOptions()
  );
};

/** A command in the list of commands: its name, and the names of its subcommands. */
const termOf = (command: Command): string => {
  const subcommands = command.commands.map((one) => one.name());
  return subcommands.length === 0 ? command.name() : `${command.name()} ${subcommands.join('|')}`;
};

/** Arguments after the name of a command are passed on unparsed: it has its own options and help. */
const addCommand = (
  program: Command,
  [name, entry]: [string, CommandEntry],
  choose: (chosen: ChosenCommand) => void,
) => {
  const words = name.split(' ');
  const command = parentOf(program, words)
    .command(`${words.at(-1)}`)
    .summary(entry.summary)
    .argument('[arguments...]')
    .usage('[options]')
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions();
  command.action(() => choose({ entry, args: command.args }));
};

const programOf = (version: string, choose: (chosen: ChosenCommand) => void): Command => {
  const program: Command = new Command('npx handouts')
    .description('Makes, checks and releases printable patient handouts.')
    .usage('<command> [options]')
    .version(version, '--version', 'print the version and stop')
    .helpOption('-h, --help', 'print this help and stop')
    .helpCommand(false)
    .configureHelp({ subcommandTerm: termOf })
    .enablePositionalOptions()
    .exitOverride()
    .addHelpText('after', AFTER);
  for (const { heading, commands } of GROUPS) {
    program.commandsGroup(heading);
    for (const named of Object.entries(commands)) addCommand(program, named, choose);
  }
  return program;
};

/** `help build` means `build --help`, and `help` alone the list of commands. */
const withHelp = (args: string[]): string[] => {
  const [first, ...rest] = args;
  return first === undefined || first === 'help' ? [...rest, '--help'] : args;
};

/** Parses the name of a command; an unknown name is a usage error that suggests the nearest one. */
export const commandLine = (args: string[], version: string): Parsed<ChosenCommand> => {
  const chosen: ChosenCommand[] = [];
  const program = programOf(version, (one) => void chosen.push(one));
  const parsed = parseArguments(program, withHelp(args), () => chosen);
  if (parsed.type !== 'run') return parsed;
  const [one] = parsed.options;
  return one === undefined ? { type: 'usage-error', text: 'See --help.\n' } : { type: 'run', options: one };
};
