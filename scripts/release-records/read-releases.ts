import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { fail } from '../diagnostics/diagnostic.ts';
import { compareVersions, type Release, releaseSchema } from './release.ts';

/** Releases in ascending order of version; errors are recorded on their files. */
export type Releases = { releases: Release[]; files: VFile[] };

const NAME = /^(?<version>\d{4}\.\d{1,2}\.\d+)\.json$/;
const FIX = 'Take the file back from the history (git checkout): a release is never edited.';

/** The folder of the releases below a content folder. */
const releasesFolder = (content: string): string => join(content, 'releases');

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.') && name !== 'README.md');

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Why a release is invalid, as found and expected; null when it is valid. */
const diagnosticOf = (value: unknown, version: string): [found: string, expected: string] | null => {
  if (value === undefined) return ['text that is no JSON', 'a release as JSON'];
  const { error, data } = releaseSchema.safeParse(value);
  const issue = error?.issues[0];
  if (issue) return [`at \`${issue.path.join('.')}\`: ${issue.message}`, 'a release of schema 1'];
  return data?.version === version
    ? null
    : [`version ${data?.version}`, `version ${version}, as the file is named`];
};

const readOne = async (folder: string, name: string): Promise<Releases> => {
  const file = new VFile({ path: join(folder, name) });
  const version = NAME.exec(name)?.groups?.version;
  const value = version === undefined ? null : jsonOf(await readFile(file.path, 'utf8').catch(() => ''));
  const diagnostic =
    version === undefined ? ['a name that is no version', '<version>.json'] : diagnosticOf(value, version);
  if (diagnostic === null) return { releases: [value as Release], files: [] };
  const [found = '', expected = ''] = diagnostic;
  fail(file, { rule: 'release/bad-release', found, expected, fix: FIX });
  return { releases: [], files: [file] };
};

const read = async (folder: string, names: string[]): Promise<Releases> => {
  const all = await Promise.all(names.map((name) => readOne(folder, name)));
  const releases = all.flatMap((one) => one.releases);
  return {
    releases: releases.sort((a, b) => compareVersions(a.version, b.version)),
    files: all.flatMap((one) => one.files),
  };
};

/** Every release below a content folder; none when it has no folder `releases`. */
export const readReleases = async (content: string): Promise<Releases> => {
  const folder = releasesFolder(content);
  return read(folder, await namesIn(folder));
};

const versionIn = (name: string): string => NAME.exec(name)?.groups?.version ?? '0';

/** Only the newest release, which is all that a build needs; files with other names are errors here too. */
export const readLastRelease = async (content: string): Promise<{ last: Release | null; files: VFile[] }> => {
  const folder = releasesFolder(content);
  const names = await namesIn(folder);
  const strays = names.filter((name) => !NAME.test(name));
  const newest = names
    .filter((name) => NAME.test(name))
    .sort((a, b) => compareVersions(versionIn(a), versionIn(b)))
    .at(-1);
  const { releases, files } = await read(folder, newest === undefined ? strays : [...strays, newest]);
  return { last: releases.at(-1) ?? null, files };
};
