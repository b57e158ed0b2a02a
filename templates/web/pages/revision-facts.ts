import type { Handout } from '../../../scripts/model/handout.ts';

/** An editor's note on a change of a sheet, and the sentences that differ. */
export type ChangeNote = {
  version: string;
  /** Day of the release, YYYY-MM-DD. */
  date: string;
  isSafety: boolean;
  note: string;
  added: string[];
  removed: string[];
};

/** A link to another sheet, by its title. */
export type SheetLink = { title: string; path: string };

/** Current state of one revision of a sheet. */
export type RevisionState =
  | { state: 'current'; sheet: SheetLink; review: Handout['review']; isReleased: boolean }
  | { state: 'newer'; sheet: SheetLink; newest: { code: string; revision: number }; changes: ChangeNote[] }
  | { state: 'withdrawn'; since: string; reason: string; replacedBy: SheetLink | null }
  | { state: 'gone' };

/** One printed revision of one sheet; `version` and `date` are those of its first release. */
export type RevisionFacts = {
  id: string;
  language: string;
  code: string;
  revision: number;
  title: string;
  first: { version: string; date: string } | null;
  now: RevisionState;
};
