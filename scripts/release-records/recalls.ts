import type { Release } from './release.ts';

/** A sheet whose older revisions must be discarded because they could harm people. */
export type Recall = {
  id: string;
  language: string;
  code: string;
  title: string;
  /** The revision to use; every earlier one is recalled. */
  revision: number;
  /** The error of the old revisions, in an editor's words. */
  note: string;
};

/** The recall notices of a release: one for each sheet with a change marked as safety-related. */
export const recallsOf = ({ changes, sheets }: Pick<Release, 'changes' | 'sheets'>): Recall[] =>
  changes
    .filter(({ what, kind }) => what === 'changed' && kind === 'safety')
    .flatMap(({ id, language, note }) =>
      sheets
        .filter((sheet) => sheet.id === id && sheet.language === language)
        .map(({ code, title, revision }) => ({ id, language, code, title, revision, note })),
    );
