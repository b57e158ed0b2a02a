import { z } from 'zod';
import { compareVersions } from '../../release-records/release.ts';
import { createAskGh, releaseTags } from '../ask-gh.ts';
import type { RunCommand } from '../run-command.ts';
import { versionOf } from '../versions.ts';
import type { Update } from './print-proposal.ts';

const named = z.looseObject({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) });
const repository = z.looseObject({ template_repository: named.nullish(), parent: named.nullish() });

/** The branch on which an update is proposed. */
export const branchOf = (to: string): string => `update-${to}`;

/** The available update, or a sentence with the reason why there is none. */
export const findUpdate = async (
  { gh, name, version }: { gh: string; name: string; version: string },
  runCommand: RunCommand,
): Promise<Update | string> => {
  const ask = createAskGh(gh, runCommand);
  const found = await ask(repository, ['api', `repos/${name}`]);
  const parent = (found.template_repository ?? found.parent)?.full_name;
  if (parent === undefined)
    return 'This repository was not created from another one: there is nothing to update from.';
  const versions = (await releaseTags(ask, parent)).flatMap((tag) => versionOf(tag) ?? []);
  const to = versions.sort(compareVersions).at(-1);
  if (to === undefined) return `${parent} has no release yet.`;
  if (compareVersions(to, version) <= 0) return `Version ${version} is the newest of ${parent}.`;
  const { code } = await runCommand(gh, ['api', `repos/${name}/branches/${branchOf(to)}`]);
  if (code === 0) return `Version ${to} is already proposed, on the branch ${branchOf(to)}.`;
  return { parent, from: version, to };
};
