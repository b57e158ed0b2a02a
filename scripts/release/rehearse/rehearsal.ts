import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../build/manifest/manifest.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import type { Compiled, Load } from '../../core/index.ts';
import type { PlainFormat } from '../../model/formats.ts';
import type { PrepareDependencies } from '../prepare/prepare-release.ts';
import { readProjectFiles } from '../prepare/project-files.ts';
import type { ReleaseBefore } from './release-before.ts';
import type { RehearsalFolder } from './stage.ts';

/** Dependencies of a rehearsal: those of preparing, other formats, the catalogue, and `handouts verify`. */
export type RehearsalDependencies = Omit<PrepareDependencies, 'load'> & {
  /** The formats to make beside PDF. */
  formats: readonly PlainFormat[];
  /** Runs `npx handouts check-braille` on the build; returns its exit code. */
  checkBraille: (stage: RehearsalFolder) => Promise<number>;
  /** Makes the site of a build; returns an exit code. Null: the package has no catalogue. */
  makeSite: ((stage: RehearsalFolder) => Promise<number>) | null;
  /** Loads content with its entries, which packets need. */
  load: Load<Compiled>;
  /** Makes the ready-made packets of the release into a folder; returns an exit code. Null: the package has none. */
  makePackets:
    | ((stage: RehearsalFolder, out: string, toolchain: Manifest['toolchain']) => Promise<number>)
    | null;
  /** Whether translations are made with their original beside them. */
  bilingual: boolean;
  /** Runs `npx handouts verify` with these arguments; returns its exit code. */
  verify: (args: string[]) => Promise<number>;
  /** The toolchain of the project's builds. */
  toolchain: Manifest['toolchain'];
};

/** Input of a step. */
export type Rehearsal = { stage: RehearsalFolder; before: ReleaseBefore; deps: RehearsalDependencies };

/** Where a rehearsal has its ready-made packets. */
export const packetsFolder = ({ project }: RehearsalFolder): string => join(project, 'extras', 'packets');

/** Where a rehearsal has its PDFs in two languages. */
export const bilingualFolder = ({ project }: Pick<RehearsalFolder, 'project'>): string =>
  join(project, 'extras', 'bilingual');

/** The folders of extras that were made: PDFs in two languages, ready-made packets. */
export const madeExtras = (stage: RehearsalFolder): string[] =>
  [bilingualFolder(stage), packetsFolder(stage)].filter((folder) => existsSync(folder));

/** The folders of extras that belong to the package: those that were made, and that of packets when they are wanted. */
export const extrasOf = ({ stage, deps }: Rehearsal): string[] => [
  ...new Set([...madeExtras(stage), ...(deps.makePackets === null ? [] : [packetsFolder(stage)])]),
];

/** The toolchain of the rehearsed release: its lock file has the new version. */
export const releaseToolchain = async ({ stage, deps }: Rehearsal): Promise<Manifest['toolchain']> => {
  const { lock } = await readProjectFiles(stage.project);
  return { ...deps.toolchain, lockSha256: sha256(lock) };
};
