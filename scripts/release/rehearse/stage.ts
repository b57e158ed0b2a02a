import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { projectPaths, readProjectFiles, versionIn, withVersion } from '../prepare/project-files.ts';

/** The folder of a rehearsal: a copy of the project, so that the real one is not changed. */
export type RehearsalFolder = {
  project: string;
  content: string;
  out: string;
  /** Version of the invented previous release, and of the rehearsed one. */
  before: string;
  version: string;
  /** A day (YYYY-MM-DD) on which that version is the next one. */
  today: string;
};

const isCopied = (path: string): boolean => basename(path) !== 'releases';

/**
 * The previous version, and a day on which the requested version is the next one: the rehearsal has the
 * version of the project, so that sheets of earlier builds come from the cache.
 */
export const datesFor = (version: string): Pick<RehearsalFolder, 'before' | 'version' | 'today'> => {
  const [year = 0, month = 1, number = 1] = version.split('.').map(Number);
  const earlier = month === 1 ? `${year - 1}.12.1` : `${year}.${month - 1}.1`;
  const today = `${year}-${String(month).padStart(2, '0')}-01`;
  const isFirst = number <= 1;
  return {
    before: isFirst ? earlier : `${year}.${month}.${number - 1}`,
    version: isFirst ? `${year}.${month}.1` : version,
    today,
  };
};

/**
 * Copies content, version and changelog of a project into an empty folder, without its releases, as of the
 * previous version.
 */
export const openStage = async (
  folder: string,
  project: string,
  content: string,
): Promise<RehearsalFolder> => {
  const files = await readProjectFiles(project);
  const dates = datesFor(versionIn(files));
  const { manifest, lock } = withVersion(files, dates.before);
  const stage = { ...dates, project: folder, content: join(folder, 'content'), out: join(folder, 'output') };
  await cp(content, stage.content, { recursive: true, filter: isCopied });
  const paths = projectPaths(folder);
  await writeFile(paths.manifest, manifest);
  await writeFile(paths.lock, lock);
  await writeFile(paths.changelog, '# Changelog\n\n## Unreleased\n');
  await mkdir(join(folder, '.changes'));
  return stage;
};

/** Adds a sheet to the list of withdrawn ones. */
export const withdraw = async (
  { content }: RehearsalFolder,
  sheet: Record<string, string | null>,
): Promise<void> => {
  const path = join(content, 'withdrawn.yaml');
  const text = await readFile(path, 'utf8').catch(() => '');
  const row = Object.entries(sheet).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  await writeFile(path, `${text.replace(/^\[\]\s*$/m, '')}\n- ${row.join('\n  ')}\n`);
};
