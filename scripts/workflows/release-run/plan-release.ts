import type { Release } from '../../release-records/release.ts';
import { versionOf } from '../versions.ts';

/** The version to release for a tag, and the Node version that its bytes need. */
export type Plan = { version: string; node: string };

const PREPARE = 'Prepare it first with npx handouts release prepare, commit, and tag that commit.';

/**
 * The plan for a tag, or why there is none: the tag, package.json and the newest file of content/releases/
 * must have the same version.
 */
export const planRelease = (
  tag: string,
  { version, releases }: { version: string; releases: readonly Release[] },
): Plan | string => {
  const tagged = versionOf(tag);
  if (tagged === null) return `The tag ${tag} is no version: expected v and a version, such as v2026.11.1.`;
  if (tagged !== version) return `The tag is ${tag} and package.json says ${version}. ${PREPARE}`;
  const release = releases.at(-1);
  if (release?.version !== version)
    return `The newest release in content/releases/ is ${release?.version ?? 'none'}, and not ${version}. ${PREPARE}`;
  const { node } = release.toolchain;
  return /^\d+\.\d+\.\d+$/.test(node) ? { version, node } : `Node ${JSON.stringify(node)} is no version.`;
};
