import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stubs for GitHub: folders for runners and artifacts, programs first on the path, and values of expressions. */
export type Runner = {
  folder: string;
  /** The checked-out project. */
  project: string;
  bin: string;
  values: Readonly<Record<string, string>>;
  /** Completed jobs, whose artifacts and values exist. */
  done: readonly string[];
  /** Lines that are not run here. */
  skip: readonly RegExp[];
};

/** Folder of the artifacts. */
export const artifacts = ({ folder }: Runner): string => join(folder, 'artifacts');

const upload = (machine: string, { name = '', path = '' }: Record<string, string>, runner: Runner): void => {
  const from = join(machine, path);
  if (!existsSync(from)) throw new Error(`Nothing to upload at ${path}`);
  cpSync(from, join(artifacts(runner), name), { recursive: true });
};

const download = (
  machine: string,
  { name, pattern, path = '' }: Record<string, string>,
  runner: Runner,
): void => {
  const isMeant = (one: string): boolean =>
    name === undefined ? one.startsWith(pattern?.replace('*', '') ?? '?') : one === name;
  const found = readdirSync(artifacts(runner)).filter(isMeant);
  if (found.length === 0) throw new Error(`No artifact ${name ?? pattern}`);
  for (const one of found)
    cpSync(join(artifacts(runner), one), join(machine, path, name === undefined ? one : ''), {
      recursive: true,
    });
};

/** Effects of actions, as far as later steps see them. */
export const ACTIONS: Readonly<
  Record<string, (machine: string, given: Record<string, string>, runner: Runner) => void>
> = {
  'actions/checkout': (machine, { path = '' }, { project }) =>
    cpSync(project, join(machine, path), { recursive: true, verbatimSymlinks: true }),
  'actions/setup-node': () => {},
  'actions/cache/restore': () => {},
  'actions/upload-artifact': upload,
  'actions/download-artifact': download,
  'actions/attest': (machine, given) => void readFileSync(join(machine, given['subject-checksums'] ?? '')),
};
