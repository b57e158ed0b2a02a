import { isSameSheet, type SheetKey } from '../../model/sheet-key.ts';
import {
  compareVersions,
  type Release,
  type ReleaseChange,
  type ReleasedSheet,
  type WithdrawnSheet,
} from '../../release-records/release.ts';
import type { KnownSheet } from './known-files.ts';

/** Why a sheet was withdrawn, as the newest release says. */
export type Withdrawal = Pick<WithdrawnSheet, 'since' | 'reason' | 'replacedBy'>;

/**
 * How the text of a sheet stands today. `same` is the sheet of the newest release when it has these very words; a sheet of no release
 * that any newer one names is current. `why` is null for a released sheet that went without a reason.
 */
export type SheetVerdict =
  | { verdict: 'current'; same: ReleasedSheet | null }
  | { verdict: 'superseded'; now: { code: string; revision: number }; changes: ReleaseChange[] }
  | { verdict: 'withdrawn'; why: Withdrawal | null };

const isOf =
  (file: SheetKey) =>
  (other: SheetKey): boolean =>
    isSameSheet(file, other);

/** Changes of the sheet in later releases, the newest first. */
const changesSince = (file: KnownSheet, releases: readonly Release[]): ReleaseChange[] =>
  releases
    .filter(({ version }) => compareVersions(version, file.version) > 0)
    .flatMap(({ changes }) => changes.filter(isOf(file)))
    .reverse();

/** Compares the text of a sheet with the releases, in ascending order. */
export const judgeSheet = (file: KnownSheet, releases: readonly Release[]): SheetVerdict => {
  const last = releases.at(-1);
  const now = last?.sheets.find(isOf(file));
  const why = last?.withdrawn.find(isOf(file)) ?? null;
  if (!now && (why !== null || file.isReleased)) return { verdict: 'withdrawn', why };
  const isSame = now?.textHash === file.textHash && now.revision === file.revision;
  if (now && !isSame && file.revision <= now.revision) {
    const { code, revision } = now;
    return { verdict: 'superseded', now: { code, revision }, changes: changesSince(file, releases) };
  }
  return { verdict: 'current', same: isSame ? now : null };
};
