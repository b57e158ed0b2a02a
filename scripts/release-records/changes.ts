import { textHash } from '../handout/text/handout-text.ts';
import type { Handout } from '../model/handout.ts';
import { type Locale, type Locales, localeOf } from '../model/locale.ts';
import { isSameSheet } from '../model/sheet-key.ts';
import { isAbout, joinNotes, type Note } from './note.ts';
import type { Release, ReleaseChange, ReleasedSheet, WithdrawnSheet } from './release.ts';
import { textDifference } from './text-difference.ts';
import { textLines } from './text-lines.ts';

/** A sheet with its last released state; `before` is null for one that the last release lacks. */
export type ComparedSheet = { handout: Handout; locale: Locale; before: ReleasedSheet | null };

/** Every handout with its entry in the last release. */
export const compareSheets = (
  handouts: readonly Handout[],
  last: Release | null,
  locales: Locales,
): ComparedSheet[] =>
  handouts.map((handout) => ({
    handout,
    locale: localeOf(locales, handout.language),
    before: last?.sheets.find((sheet) => isSameSheet(sheet, handout)) ?? null,
  }));

/** Whether the words of a sheet differ from those released; a new sheet does not count as changed. */
export const isChanged = ({ handout, before }: Pick<ComparedSheet, 'handout' | 'before'>): boolean =>
  before !== null && before.textHash !== textHash(handout);

const notesFor = ({ handout }: ComparedSheet, notes: readonly Note[]): Note[] =>
  notes.filter((note) => isAbout(note, handout));

/** Whether an editor described a change of a sheet's words; a note on its layout is not enough. */
export const isExplained = (sheet: ComparedSheet, notes: readonly Note[]): boolean =>
  notesFor(sheet, notes).some(({ kind }) => kind !== 'layout');

const ADDED = 'A new sheet.';
const LAYOUT = 'The same words; the page looks different.';

/** The change of a new or changed sheet; null for unchanged words. */
export const changeOf = (sheet: ComparedSheet, notes: readonly Note[]): ReleaseChange | null => {
  const { handout, locale, before } = sheet;
  const { id, language } = handout;
  const said = joinNotes(notesFor(sheet, notes));
  if (before === null)
    return { id, language, what: 'added', kind: null, note: ADDED, ...said, added: [], removed: [] };
  if (!isChanged(sheet)) return null;
  const difference = textDifference(before.text, textLines(handout, locale), locale);
  return { id, language, what: 'changed', kind: said?.kind ?? null, note: said?.note ?? '', ...difference };
};

const reviewChange = ({ review }: Handout, { state }: ReleasedSheet): string | null => {
  if (review.state === state) return null;
  return review.state === 'reviewed'
    ? 'The same words; a clinician has now reviewed them.'
    : 'Same text; no longer covered by a review.';
};

/** The change of a sheet with the same words and different pages. */
export const layoutChange = (sheet: ComparedSheet, notes: readonly Note[]): ReleaseChange => {
  const { handout, before } = sheet;
  const { id, language } = handout;
  const reviewed = before && reviewChange(handout, before);
  const layout = joinNotes(notesFor(sheet, notes).filter(({ kind }) => kind === 'layout'));
  const note = [reviewed, layout?.note].filter((words) => words).join(' ') || LAYOUT;
  return { id, language, what: 'layout', kind: 'layout', note, added: [], removed: [] };
};

/** The change entry of a sheet that this release withdraws. */
export const withdrawnChange = ({ id, language, reason }: WithdrawnSheet): ReleaseChange => ({
  id,
  language,
  what: 'withdrawn',
  kind: null,
  note: reason,
  added: [],
  removed: [],
});
