import type { Handout } from '../../model/handout.ts';
import type { PlainLanguageRules, Sentence } from '../../model/plain-language.ts';
import type { Language } from '../languages.ts';
import { type Grades, gradesOf } from './measure.ts';
import { type ShownText, shownTexts } from './shown-text.ts';

/** Scores of a part of a sheet, as printed and with names masked. */
export type PartGrades = { raw: Grades; masked: Grades };

/**
 * Reading level of a sheet; `prose` has only whole sentences, so that short fragments cannot make it look
 * easy.
 */
export type Reading = { whole: PartGrades; prose: PartGrades; sideEffects: PartGrades | null };

/** The measured parts of a sheet, with their names. */
export const PARTS = {
  whole: 'the whole sheet',
  prose: 'whole sentences alone',
  sideEffects: 'the side effects alone',
} as const;

export type PartName = keyof typeof PARTS;

const SIDE_EFFECTS = 'side-effects';

const sentencesOf = (texts: readonly ShownText[], { sentences }: PlainLanguageRules): Sentence[] =>
  texts.flatMap(({ text }) => sentences(text));

/** The sentences of each part of a sheet. */
export const partsOf = (
  texts: readonly ShownText[],
  rules: PlainLanguageRules,
): Record<PartName, Sentence[]> => {
  const whole = sentencesOf(texts, rules);
  return {
    whole,
    prose: whole.filter(({ isWhole }) => isWhole),
    sideEffects: sentencesOf(
      texts.filter(({ section }) => section === SIDE_EFFECTS),
      rules,
    ),
  };
};

/** The reading level of a sheet with an empty clinic profile. */
export const readingOf = (
  handout: Handout,
  { locale, rules }: Language,
  mask: (text: string) => string,
): Reading => {
  const texts = shownTexts(handout, locale.phrases);
  const raw = partsOf(texts, rules);
  const masked = partsOf(
    texts.map((shown) => ({ ...shown, text: mask(shown.text) })),
    rules,
  );
  const part = (name: PartName): PartGrades => ({
    raw: gradesOf(raw[name], locale.reading),
    masked: gradesOf(masked[name], locale.reading),
  });
  return {
    whole: part('whole'),
    prose: part('prose'),
    sideEffects: raw.sideEffects.length === 0 ? null : part('sideEffects'),
  };
};
