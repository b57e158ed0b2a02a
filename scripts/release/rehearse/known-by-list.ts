import { join } from 'node:path';
import type { Rehearsal } from './rehearsal.ts';

/** Files of an extra, the list of the package that names them, and what one of them is called. */
type ListedFiles = { files: readonly string[]; list: string; called: string };

/** Files are current by a list of the package, and unknown without it; returns what failed, or null. */
export const isKnownByListAlone = async (
  { stage, deps }: Rehearsal,
  { files, list, called }: ListedFiles,
): Promise<string | null> => {
  const ask = (args: readonly string[]) => deps.verify(['--quiet', '--content', stage.content, ...args]);
  if ((await ask(['--manifest', join(stage.out, 'release', list), ...files])) !== 0)
    return `${called} of the package is not known by its list`;
  return (await ask(files.slice(0, 1))) === 1 ? null : `${called} is called genuine without a list`;
};
