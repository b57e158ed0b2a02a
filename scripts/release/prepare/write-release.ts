import { join } from 'node:path';
import { writeTogether } from '../../build/publish/write-together.ts';
import type { Release } from '../../release-records/release.ts';
import { withRelease } from './changelog.ts';
import { type ProjectFiles, projectPaths, withVersion } from './project-files.ts';

/** Folders of a project, its files, and the notes included in a release. */
type ReleasedProject = {
  project: string;
  content: string;
  files: ProjectFiles;
  noteFiles: readonly string[];
};

/**
 * Records a release: its record, changelog and versions, all or none; included notes are removed. Returns the
 * paths.
 */
export const writeRelease = async (
  release: Release,
  { project, content, files, noteFiles }: ReleasedProject,
): Promise<string[]> => {
  const paths = projectPaths(project);
  const { manifest, lock } = withVersion(files, release.version);
  const changes = [
    {
      path: join(content, 'releases', `${release.version}.json`),
      text: `${JSON.stringify(release, null, 2)}\n`,
    },
    { path: paths.changelog, text: withRelease(files.changelog, release) },
    { path: paths.manifest, text: manifest },
    { path: paths.lock, text: lock },
    ...noteFiles.map((path) => ({ path, text: null })),
  ];
  await writeTogether(changes);
  return changes.map(({ path }) => path);
};
