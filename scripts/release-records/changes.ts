import { textHash } from '../handout/text/handout-text.ts';
import type { Handout } from '../model/handout.ts';
import { type Locale, type Locales, localeOf } from '../model/locale.ts';
import { isAbout, joinNotes, type Note } from './note.ts';
import type { Change, Release, ReleasedSheet, WithdrawnSheet } from './release.ts';
import { textDifference } from './text-difference.ts';
import { textLines } from './text-lines.ts';

type Named = Pick<Handout, 'id' | 'language'>;

/** Whether two names are of one sheet. */
export const isSameSheet = (a: Named, b: Named): boolean => a.id === b.id && a.language === b.language;

/** A sheet as it is and as it was released; `before` is null for one that the last release lacks. */
export type Compared = { handout: Handout; locale: Locale; before: ReleasedSheet | null };

/** Every handout with its entry in the last release. */
export const compareSheets = (
  handouts: readonly Handout[],
  last: Release | null,
  locales: Locales,
): Compared[] =>
  handouts.map((handout) => ({
    handout,
    locale: localeOf(locales, handout.language),
    before: last?.sheets.find((sheet) => isSameSheet(sheet, handout)) ?? null,
  }));

/** Says whether the words of a sheet differ from those released; a new sheet is no changed one. */
export const isChanged = ({ handout, before }: Pick<Compared, 'handout' | 'before'>): boolean =>
  before !== null && before.textHash !== textHash(handout);

const notesFor = ({ handout }: Compared, notes: readonly Note[]): Note[] =>
  notes.filter((note) => isAbout(note, handout));

/** Whether an editor has said what is different in a changed sheet: a note on the layout says nothing of words. */
export const isExplained = (sheet: Compared, notes: readonly Note[]): boolean =>
  notesFor(sheet, notes).some(({ kind }) => kind !== 'layout');

const ADDED = 'A new sheet.';
const LAYOUT = 'The same words; the page looks different.';

/** The change of a new or changed sheet; null for one with the same words. */
export const changeOf = (sheet: Compared, notes: readonly Note[]): Change | null => {
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
    : 'The same words; no review covers them any more.';
};

/** The change of a sheet with the same words and other pages. */
export const layoutChange = (sheet: Compared, notes: readonly Note[]): Change => {
  const { handout, before } = sheet;
  const { id, language } = handout;
  const reviewed = before && reviewChange(handout, before);
  const layout = joinNotes(notesFor(sheet, notes).filter(({ kind }) => kind === 'layout'));
  const note = [reviewed, layout?.note].filter((words) => words).join(' ') || LAYOUT;
  return { id, language, what: 'layout', kind: 'layout', note, added: [], removed: [] };
};

/** The change of a sheet that the last release had and this one withdraws. */
export const withdrawnChange = ({ id, language, reason }: WithdrawnSheet): Change => ({
  id,
  language,
  what: 'withdrawn',
  kind: null,
  note: reason,
  added: [],
  removed: [],
});
