import type { Manifest } from '../../build/manifest/manifest.ts';
import {
  type Change,
  compareVersions,
  type Release,
  type WithdrawnSheet,
} from '../../release-records/release.ts';
import { type KnownFile, knownFiles } from './known-files.ts';

/** The verdict on a file, by its bytes alone. */
export type Verdict =
  | { verdict: 'not-genuine' }
  | { verdict: 'current'; file: KnownFile; reviewNow: KnownFile['state']; isOverdue: boolean }
  | { verdict: 'superseded'; file: KnownFile; now: { code: string; revision: number }; changes: Change[] }
  | {
      verdict: 'withdrawn';
      file: KnownFile;
      why: Pick<WithdrawnSheet, 'since' | 'reason' | 'replacedBy'> | null;
    };

/** Input of a verdict: releases in ascending order, manifests of other builds, and the day (YYYY-MM-DD). */
export type Knowledge = { releases: readonly Release[]; manifests: readonly Manifest[]; today: string };

type Named = { id: string; language: string };

const isOf = (file: Named) => (other: Named) => file.id === other.id && file.language === other.language;

/** Changes of the sheet in later releases, the newest first. */
const changesSince = (file: KnownFile, releases: readonly Release[]): Change[] =>
  releases
    .filter(({ version }) => compareVersions(version, file.version) > 0)
    .flatMap(({ changes }) => changes.filter(isOf(file)))
    .reverse();

const isOverdue = ({ nextReview }: Pick<KnownFile, 'nextReview'>, today: string): boolean =>
  nextReview !== null && nextReview < today;

const judgeKnown = (file: KnownFile, { releases, today }: Knowledge): Verdict => {
  const last = releases.at(-1);
  const now = last?.sheets.find(isOf(file));
  const why = last?.withdrawn.find(isOf(file)) ?? null;
  if (!now && (why !== null || file.isReleased)) return { verdict: 'withdrawn', file, why };
  const isSame = now?.textHash === file.textHash && now.revision === file.revision;
  if (now && !isSame && file.revision <= now.revision) {
    const { code, revision } = now;
    return { verdict: 'superseded', file, now: { code, revision }, changes: changesSince(file, releases) };
  }
  return {
    verdict: 'current',
    file,
    isOverdue: isOverdue(file, today),
    reviewNow: isSame && file.isReleased ? now.state : file.state,
  };
};

/** Verifies files by SHA-256: whether the project published these bytes, and whether their text is current. */
export const judgeBy = (knowledge: Knowledge): ((sha256: string) => Verdict) => {
  const known = knownFiles(knowledge.releases, knowledge.manifests);
  return (sha256) => {
    const file = known.get(sha256);
    return file === undefined ? { verdict: 'not-genuine' } : judgeKnown(file, knowledge);
  };
};
