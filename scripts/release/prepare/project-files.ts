import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files that contain the version of the set: package.json, package-lock.json and CHANGELOG.md, as text.
 */
export type ProjectFiles = { manifest: string; lock: string; changelog: string };

const FILE_NAMES = {
  manifest: 'package.json',
  lock: 'package-lock.json',
  changelog: 'CHANGELOG.md',
} as const;

/** Paths of these files below the folder of a project. */
export const projectPaths = (root: string): ProjectFiles => ({
  manifest: join(root, FILE_NAMES.manifest),
  lock: join(root, FILE_NAMES.lock),
  changelog: join(root, FILE_NAMES.changelog),
});

/** Reads the files of a project; throws file system errors. */
export const readProjectFiles = async (root: string): Promise<ProjectFiles> => {
  const paths = projectPaths(root);
  const [manifest, lock, changelog] = await Promise.all(
    [paths.manifest, paths.lock, paths.changelog].map((path) => readFile(path, 'utf8')),
  );
  return { manifest: manifest ?? '', lock: lock ?? '', changelog: changelog ?? '' };
};

type PackageLock = { version: string; packages: Record<string, { version?: string }> };

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const versionIn = ({ manifest }: Pick<ProjectFiles, 'manifest'>): string =>
  (JSON.parse(manifest) as { version: string }).version;

/** package.json and lock file with another version, as npm would write them. */
export const withVersion = (
  { manifest, lock }: Pick<ProjectFiles, 'manifest' | 'lock'>,
  version: string,
): Pick<ProjectFiles, 'manifest' | 'lock'> => {
  const locked = JSON.parse(lock) as PackageLock;
  const own = { ...locked.packages[''], version };
  return {
    manifest: print({ ...JSON.parse(manifest), version }),
    lock: print({ ...locked, version, packages: { ...locked.packages, '': own } }),
  };
};
