import type { Io } from '../build/program/shell.ts';
import type { Compiled, Load, StoredContent } from '../core/index.ts';
import { LOCALES } from '../locales/index.ts';
import type { Locales } from '../model/locale.ts';

/** Runs a command on the arguments after its name; returns the exit code and never throws. */
export type RunCommand = (args: string[], io: Io) => Promise<number>;

/** A command: its line in the list of commands, and how to load its code. */
export type CommandEntry = {
  summary: string;
  /** Imports the code of this command only, so that no command waits for the modules of another. */
  load: (root: URL) => Promise<RunCommand>;
};

/** Commands by name, under one heading of the help. A name of two words is a subcommand. */
export type CommandGroup = { heading: string; commands: Readonly<Record<string, CommandEntry>> };

type ContentDeps = { root: URL; load: Load<Compiled>; locales: Locales };
type StoredContentDeps = { root: URL; load: Load<StoredContent>; locales: Locales };
type StoredContentCommand = (args: string[], io: Io, deps: StoredContentDeps) => Promise<number>;
type ContentCommand = (args: string[], io: Io, deps: ContentDeps) => Promise<number>;

/** A command that reads the content of the project in `root`. */
export const withContent = async (root: URL, run: ContentCommand): Promise<RunCommand> => {
  const { loadContent } = await import('../core/index.ts');
  return (args, io) => run(args, io, { root, load: loadContent, locales: LOCALES });
};

/** A command that reads the content from the cache of an earlier build, or else compiles it. */
export const withStoredContent = async (root: URL, run: StoredContentCommand): Promise<RunCommand> => {
  const { recallingLoad } = await import('./build-deps.ts');
  return async (args, io) =>
    run(args, io, { root, load: await recallingLoad(root, io.node), locales: LOCALES });
};

/** A command that needs no more than the project's folder. */
export const withRoot =
  (root: URL, run: (args: string[], io: Io, deps: { root: URL }) => Promise<number>): RunCommand =>
  (args, io) =>
    run(args, io, { root });
