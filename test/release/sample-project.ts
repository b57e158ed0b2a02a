import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../scripts/core/index.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import {
  type PrepareDependencies,
  type PrepareRequest,
  type PrepareResult,
  prepareRelease,
} from '../../scripts/release/prepare/prepare-release.ts';
import type { Release } from '../../scripts/release-records/release.ts';
import { newFolder } from '../build/output-folder.ts';
import { dependencies } from '../build/sample-build.ts';
import { ROOT } from '../run-program.ts';

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n### Added\n\n- A guide on pain.\n\n## 2026.10.1\n\nThe first.\n';

/** A project of two guides in a separate folder, with the fake build of `sample-build.ts` by default. */
export type SampleProject = {
  folder: string;
  request: PrepareRequest;
  /** Prepares a release on a day of November 2026. */
  prepare: (day?: number, other?: Partial<PrepareDependencies>) => Promise<PrepareResult>;
  read: (name: string) => string;
  release: (version: string) => Release;
  /** Changes words of a file of the content. */
  edit: (name: string, from: string, to: string) => void;
  write: (name: string, text: string) => void;
};

const writeTwoGuides = (content: string): void =>
  cpSync(join(ROOT, 'test/fixtures/build/two-guides'), content, { recursive: true });

/** Makes such a project, by default of two guides; package.json says 2026.10.1 and nothing is released. */
export const sampleProject = async (
  writeContent: (folder: string) => void | Promise<void> = writeTwoGuides,
): Promise<SampleProject> => {
  const folder = await newFolder();
  const content = join(folder, 'content');
  await writeContent(content);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const named = { name: 'sheets', version: '2026.10.1' };
  write('package.json', `${JSON.stringify(named, null, 2)}\n`);
  write('package-lock.json', `${JSON.stringify({ ...named, packages: { '': named } }, null, 2)}\n`);
  write('CHANGELOG.md', CHANGELOG);
  write('.changes/README.md', '# Notes\n');
  const request = { project: folder, content, out: join(folder, 'output'), dryRun: false };
  const dated = (day: number) => ({ ...request, today: `2026-11-${String(day).padStart(2, '0')}` });
  return {
    folder,
    read,
    write,
    request: dated(1),
    prepare: (day = 1, other = {}) =>
      prepareRelease(dated(day), { ...dependencies(), load: loadContent, locales: LOCALES, ...other }),
    release: (version) => JSON.parse(read(`content/releases/${version}.json`)),
    edit: (name, from, to) => write(name, read(name).replace(from, to)),
  };
};
