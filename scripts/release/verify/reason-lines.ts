import type { ReleaseChange } from '../../release-records/release.ts';
import type { Withdrawal } from './judge-sheet.ts';

/** What a release changed in a sheet. */
export const changeLine = ({ kind, note }: ReleaseChange): string =>
  kind === 'safety' ? `RECALLED, throw old copies away: ${note}` : `What changed: ${note}`;

/** Why a sheet was withdrawn, and what takes its place. */
export const withdrawalLines = (why: Withdrawal | null): string[] =>
  why === null ? [] : [why.reason, ...(why.replacedBy === null ? [] : [`Use instead: ${why.replacedBy}.`])];
