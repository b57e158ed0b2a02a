import type { Handout } from '../../model/handout.ts';
import type { Locale } from '../../model/locale.ts';
import { type Sentence, sentencesIn } from '../english/sentences.ts';
import { type Grades, gradesOf } from './measure.ts';
import { type ShownText, shownTexts } from './shown-text.ts';

/** A part of a sheet, as it is printed and with names masked. */
export type Part = { raw: Grades; masked: Grades };

/** How hard a sheet is to read; `prose` holds whole sentences alone, so that short fragments cannot make it look easy. */
export type Reading = { whole: Part; prose: Part; sideEffects: Part | null };

/** The parts of a sheet that are measured, with the words for them. */
export const PARTS = {
  whole: 'the whole sheet',
  prose: 'whole sentences alone',
  sideEffects: 'the side effects alone',
} as const;

export type PartName = keyof typeof PARTS;

const SIDE_EFFECTS = 'side-effects';

const sentencesOf = (texts: readonly ShownText[]): Sentence[] =>
  texts.flatMap(({ text }) => sentencesIn(text));

/** The sentences of each part of a sheet. */
export const partsOf = (texts: readonly ShownText[]): Record<PartName, Sentence[]> => {
  const whole = sentencesOf(texts);
  return {
    whole,
    prose: whole.filter(({ isWhole }) => isWhole),
    sideEffects: sentencesOf(texts.filter(({ section }) => section === SIDE_EFFECTS)),
  };
};

/** How hard a sheet is to read for somebody whose clinic filled in nothing. */
export const readingOf = (handout: Handout, { phrases }: Locale, mask: (text: string) => string): Reading => {
  const texts = shownTexts(handout, phrases);
  const raw = partsOf(texts);
  const masked = partsOf(texts.map((shown) => ({ ...shown, text: mask(shown.text) })));
  const part = (name: PartName): Part => ({ raw: gradesOf(raw[name]), masked: gradesOf(masked[name]) });
  return {
    whole: part('whole'),
    prose: part('prose'),
    sideEffects: raw.sideEffects.length === 0 ? null : part('sideEffects'),
  };
};
