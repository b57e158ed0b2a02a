import type { Manifest } from '../../build/manifest/manifest.ts';
import { isSameSheet, type SheetKey } from '../../model/sheet-key.ts';
import {
  compareVersions,
  type Release,
  type ReleaseChange,
  type WithdrawnSheet,
} from '../../release-records/release.ts';
import { type KnownFile, knownFiles } from './known-files.ts';

/** The verdict on a file, by its bytes only. */
export type FileVerdict =
  | { verdict: 'not-genuine' }
  | { verdict: 'current'; file: KnownFile; reviewNow: KnownFile['state']; isOverdue: boolean }
  | {
      verdict: 'superseded';
      file: KnownFile;
      now: { code: string; revision: number };
      changes: ReleaseChange[];
    }
  | {
      verdict: 'withdrawn';
      file: KnownFile;
      why: Pick<WithdrawnSheet, 'since' | 'reason' | 'replacedBy'> | null;
    };

/** Input of a verdict: releases in ascending order, manifests of other builds, and the day (YYYY-MM-DD). */
export type KnownReleases = { releases: readonly Release[]; manifests: readonly Manifest[]; today: string };

const isOf =
  (file: SheetKey) =>
  (other: SheetKey): boolean =>
    isSameSheet(file, other);

/** Changes of the sheet in later releases, the newest first. */
const changesSince = (file: KnownFile, releases: readonly Release[]): ReleaseChange[] =>
  releases
    .filter(({ version }) => compareVersions(version, file.version) > 0)
    .flatMap(({ changes }) => changes.filter(isOf(file)))
    .reverse();

const isOverdue = ({ nextReview }: Pick<KnownFile, 'nextReview'>, today: string): boolean =>
  nextReview !== null && nextReview < today;

const judgeKnown = (file: KnownFile, { releases, today }: KnownReleases): FileVerdict => {
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
export const judgeBy = (knowledge: KnownReleases): ((sha256: string) => FileVerdict) => {
  const known = knownFiles(knowledge.releases, knowledge.manifests);
  return (sha256) => {
    const file = known.get(sha256);
    return file === undefined ? { verdict: 'not-genuine' } : judgeKnown(file, knowledge);
  };
};
