import { isDeepStrictEqual as isSame } from 'node:util';
import type { Handout } from '../../model/handout.ts';
import type { Selection } from '../plan/selection.ts';
import type { PreviousOutput } from '../publish/previous-output.ts';
import type { BookRow } from './book-row.ts';
import type { FormatRow } from './format-row.ts';
import type { BuildFacts, Manifest } from './manifest.ts';
import type { Row } from './pdf-row.ts';

/** Input of the merge, once all files are staged. */
export type MergeInputs = {
  facts: BuildFacts;
  selection: Selection;
  /** Whether PDFs were requested; true by default. */
  hasPdfs?: boolean;
  handouts: Handout[];
  made: Row[];
  madeFormats?: FormatRow[];
  madeBooks?: BookRow[];
  earlier: PreviousOutput;
  hashOf: (file: string) => Promise<string | null>;
};

/** Whether two builds have the same program, version and clinic profile. */
export const isSameBuild = (a: BuildFacts, b: BuildFacts): boolean =>
  a.version === b.version && isSame(a.options, b.options) && isSame(a.toolchain, b.toolchain);

/** Whether something was made with the version, date, clinic profile and tools of a build. */
export const isSameMaking = (
  one: Pick<Manifest, 'version' | 'toolchain'> & {
    profileSha256: string | undefined;
    date: string | undefined;
  },
  { version, toolchain, options }: Manifest,
): boolean =>
  one.version === version &&
  one.profileSha256 === options.profileSha256 &&
  one.date === options.date &&
  isSame(one.toolchain, toolchain);
