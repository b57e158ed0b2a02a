import { textHash } from '../handout/text/handout-text.ts';
import type { Handout } from '../model/handout.ts';
import type { Release } from './release.ts';

type SheetCode = Pick<Handout, 'id' | 'language' | 'code'>;

/** A code belongs to one sheet at a time: a sheet that takes over a code continues its revision numbers. */
const isOfLine =
  (sheet: SheetCode) =>
  (other: SheetCode): boolean =>
    other.language === sheet.language && (other.id === sheet.id || other.code === sheet.code);

/**
 * The number of a sheet's text: that of the last release while the text is the same, one more when it
 * differs, and 1 for an unreleased sheet. It never decreases, so code and revision always name one text.
 */
export const revisionOf = (sheet: SheetCode & { textHash: string }, last: Release | null): number => {
  const { sheets = [], withdrawn = [] } = last ?? {};
  const line = isOfLine(sheet);
  const before = sheets.find(({ id, code, language, textHash }) =>
    [id === sheet.id, code === sheet.code, language === sheet.language, textHash === sheet.textHash].every(
      Boolean,
    ),
  );
  if (before) return before.revision;
  return Math.max(0, ...[...sheets, ...withdrawn].filter(line).map(({ revision }) => revision)) + 1;
};

/** The handouts, each with its revision after the last release. */
export const withRevisions = (handouts: readonly Handout[], last: Release | null): Handout[] =>
  handouts.map((handout) => ({
    ...handout,
    revision: revisionOf({ ...handout, textHash: textHash(handout) }, last),
  }));
