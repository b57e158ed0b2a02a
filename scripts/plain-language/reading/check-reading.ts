import type { Content } from '../../content/entries/entry.ts';
import type { SheetLibrary } from '../../handout/assemble/library.ts';
import { report } from '../../handout/from-markdown/state.ts';
import type { PlannedHandout } from '../../handout/plan/planned-handout.ts';
import type { Handout } from '../../model/handout.ts';
import type { ReadingLimits } from '../../model/plain-language.ts';
import { type Language, type Languages, languageIn } from '../languages.ts';
import { placeOfWords } from '../place-of-words.ts';
import { hardestOf } from './hardest.ts';
import { createMasks, type Mask } from './mask-names.ts';
import { type Grades, isWithin } from './measure.ts';
import { PARTS, type PartGrades, type PartName, partsOf, type Reading, readingOf } from './reading-of.ts';
import { shownTexts } from './shown-text.ts';

const VARIANT_NAMES = {
  raw: 'as printed',
  masked: 'names of medicines, treatments and conditions masked',
} as const;

const BOUND = { grade: 'at most', ease: 'at least' } as const;

/** A text as printed, or with names masked. */
type TextVariant = keyof PartGrades;

/** With names masked only whole sentences are checked: names affect the score of the whole sheet. */
const CHECKED_VARIANTS: Readonly<Record<PartName, readonly TextVariant[]>> = {
  whole: ['raw', 'masked'],
  prose: ['masked'],
  sideEffects: ['raw', 'masked'],
};

const excess = (part: PartGrades, variant: TextVariant, { formulas }: ReadingLimits): string[] =>
  formulas.flatMap((formula) => {
    const { id, name, scale, limit } = formula;
    const score = part[variant][id];
    if (score === undefined || isWithin(score, formula, variant)) return [];
    return [`${name} ${score} ${VARIANT_NAMES[variant]}, ${BOUND[scale]} ${limit[variant]}`];
  });

/** Scores over the limits of a part of a sheet, in words; empty if there are none. */
const tooHard = (reading: Reading, name: PartName, limits: ReadingLimits): string[] => {
  const part = reading[name];
  return part === null ? [] : CHECKED_VARIANTS[name].flatMap((variant) => excess(part, variant, limits));
};

const size = ({ sentences, words }: Grades): string => `${sentences} sentences, ${words} words`;

type MeasuredSheet = {
  planned: PlannedHandout;
  handout: Handout;
  reading: Reading;
  language: Language;
  mask: Mask;
};

const reportPart = (
  library: SheetLibrary,
  { planned, handout, reading, language, mask }: MeasuredSheet,
  name: PartName,
): void => {
  const { locale, rules } = language;
  const diagnostics = tooHard(reading, name, locale.reading);
  if (diagnostics.length === 0) return;
  const isMasked = diagnostics.every((diagnostic) => diagnostic.includes(VARIANT_NAMES.masked));
  const texts = shownTexts(handout, locale.phrases).map((shown) => ({
    ...shown,
    text: isMasked ? mask(shown.text) : shown.text,
  }));
  const hardest = hardestOf(partsOf(texts, rules)[name], locale.reading);
  const [worst] = hardest.sentences;
  const { file, place } = placeOfWords(library, planned, worst?.text ?? handout.title);
  report(file, place, {
    rule: 'plain/reading-level',
    found: `${handout.id}, ${PARTS[name]} (${size(reading[name]?.raw ?? reading.whole.raw)}): ${diagnostics.join('; ')}`,
    expected: 'a text that people who left school early can read',
    fix: `Split or shorten ${hardest.sentences.map(({ text }) => `“${text}”`).join(', ')}. Long words: ${hardest.words.join(', ')}.`,
  });
};

/** Reading level of each sheet, by `language/id`. */
export type Readings = ReadonlyMap<string, Reading>;

const measure = (content: Content, handouts: readonly Handout[], languages: Languages): Readings => {
  const masks = createMasks(content);
  return new Map(
    handouts.map((handout) => {
      const language = languageIn(languages, handout.language);
      return [`${handout.language}/${handout.id}`, readingOf(handout, language, masks(language.locale))];
    }),
  );
};

/** Measurements of loaded handouts: used by the check and by reports. */
const measured = new WeakMap<readonly Handout[], Readings>();

/** Measures every sheet with the formulas of its language. */
export const readingsOf = (
  content: Content,
  handouts: readonly Handout[],
  languages: Languages,
): Readings => {
  const readings = measured.get(handouts) ?? measure(content, handouts, languages);
  measured.set(handouts, readings);
  return readings;
};

/** Records each part of a sheet that is too hard to read, at its hardest sentence. */
export const checkReading = (
  library: SheetLibrary,
  handouts: readonly Handout[],
  languages: Languages,
): void => {
  const readings = readingsOf(library.content, handouts, languages);
  const masks = createMasks(library.content);
  for (const handout of handouts) {
    const reading = readings.get(`${handout.language}/${handout.id}`);
    const planned = library.planned.find(
      ({ id, language }) => id === handout.id && language === handout.language,
    );
    if (reading === undefined || planned === undefined) continue;
    const language = languageIn(languages, handout.language);
    const mask = masks(language.locale);
    for (const name of Object.keys(PARTS) as PartName[])
      reportPart(library, { planned, handout, reading, language, mask }, name);
  }
};
