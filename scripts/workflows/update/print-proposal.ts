import type { MergedTrees } from './merge-trees.ts';

/** Versions and the parent's name (`owner/name`). */
export type Update = { parent: string; from: string; to: string };

const list = (paths: readonly string[]): string[] => paths.map((path) => `- \`${path}\``);

const section = (heading: string, paths: readonly string[]): string[] =>
  paths.length === 0 ? [] : [`## ${heading}`, '', ...list(paths), ''];

/** The text of the pull request: changes for readers, and what a person must check. */
export const printProposal = (
  { parent, from, to }: Update,
  changes: string,
  { conflicts, keptOwn }: MergedTrees,
): string => {
  const workflows = keptOwn.filter((path) => path.startsWith('.github/workflows/'));
  const own = keptOwn.filter((path) => !workflows.includes(path));
  return [
    `Version ${to} of ${parent}; yours is ${from}. Your \`content/clinic.yaml\` and your reviews stay as they are.`,
    'A sheet whose text changed is a draft again until somebody of your clinic has reviewed it.',
    '',
    '## What changed for readers',
    '',
    changes === '' ? 'No sheet changed.\n' : changes,
    ...section('You and the project changed the same lines: your lines stay, compare them', conflicts),
    ...section('Yours and never changed by an update; the project’s own are different now', own),
    ...section(
      'Workflows, which only a person may change: copy them from the project if you want them',
      workflows,
    ),
    'Merge this, then run **Clinic set** again for the new zip.',
    '',
  ].join('\n');
};
