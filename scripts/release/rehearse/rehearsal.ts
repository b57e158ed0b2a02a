import type { Manifest } from '../../build/manifest/manifest.ts';
import type { PrepareDependencies } from '../prepare/prepare-release.ts';
import type { Before } from './release-before.ts';
import type { Stage } from './stage.ts';

/** Dependencies of a rehearsal: those of preparing, the catalogue, and `handouts verify`. */
export type RehearsalDependencies = PrepareDependencies & {
  /** Makes the site of a build; gives an exit code. Null: the package has no catalogue. */
  makeSite: ((stage: Stage) => Promise<number>) | null;
  /** Runs `npx handouts verify` with these arguments; gives its exit code. */
  verify: (args: string[]) => Promise<number>;
  /** The tools that a build of the project has. */
  toolchain: Manifest['toolchain'];
};

/** Input of a step. */
export type Rehearsal = { stage: Stage; before: Before; deps: RehearsalDependencies };
