import type { Content } from '../../content/entries/entry.ts';
import type { Library } from '../../handout/assemble/library.ts';
import { report } from '../../handout/from-markdown/state.ts';
import type { PlannedHandout } from '../../handout/plan/plan-handouts.ts';
import type { Handout } from '../../model/handout.ts';
import { type Locale, localeOf } from '../../model/locale.ts';
import { placeOfWords } from '../place-of-words.ts';
import { hardestOf } from './hardest.ts';
import { nameMask } from './mask-names.ts';
import type { Grades } from './measure.ts';
import { PARTS, type Part, type PartName, partsOf, type Reading, readingOf } from './reading-of.ts';
import { shownTexts } from './shown-text.ts';

/** The highest grades of a sheet, as it is printed and with names masked. */
export const MAX = {
  raw: { fleschKincaid: 7, smog: 9 },
  masked: { fleschKincaid: 6, smog: 8 },
} as const;

const NAMES = { raw: 'as printed', masked: 'names of medicines, treatments and conditions masked' } as const;
const FORMULAS = { fleschKincaid: 'Flesch-Kincaid', smog: 'SMOG' } as const;

type TextStyle = keyof typeof MAX;
type Formula = keyof typeof FORMULAS;

/** Whole sentences alone are held to the limit with names masked: names weigh in the grade of the whole sheet. */
const TEXT_STYLES: Readonly<Record<PartName, readonly TextStyle[]>> = {
  whole: ['raw', 'masked'],
  prose: ['masked'],
  sideEffects: ['raw', 'masked'],
};

const excess = (part: Part, textStyle: TextStyle): string[] =>
  (Object.keys(FORMULAS) as Formula[])
    .filter((formula) => part[textStyle][formula] > MAX[textStyle][formula])
    .map(
      (formula) =>
        `${FORMULAS[formula]} ${part[textStyle][formula]} ${NAMES[textStyle]}, at most ${MAX[textStyle][formula]}`,
    );

/** What is too hard in a part of a sheet, in words; empty when nothing is. */
const tooHard = (reading: Reading, name: PartName): string[] => {
  const part = reading[name];
  return part === null ? [] : TEXT_STYLES[name].flatMap((textStyle) => excess(part, textStyle));
};

const size = ({ sentences, words }: Grades): string => `${sentences} sentences, ${words} words`;

type Mask = (text: string) => string;
type Sheet = { planned: PlannedHandout; handout: Handout; reading: Reading; locale: Locale; mask: Mask };

const reportPart = (
  library: Library,
  { planned, handout, reading, locale, mask }: Sheet,
  name: PartName,
): void => {
  const diagnostics = tooHard(reading, name);
  if (diagnostics.length === 0) return;
  const isMasked = diagnostics.every((diagnostic) => diagnostic.includes(NAMES.masked));
  const texts = shownTexts(handout, locale.phrases).map((shown) => ({
    ...shown,
    text: isMasked ? mask(shown.text) : shown.text,
  }));
  const hardest = hardestOf(partsOf(texts)[name]);
  const [worst] = hardest.sentences;
  const { file, place } = placeOfWords(library, planned, worst?.text ?? handout.title);
  report(file, place, {
    rule: 'plain/reading-level',
    found: `${handout.id}, ${PARTS[name]} (${size(reading[name]?.raw ?? reading.whole.raw)}): ${diagnostics.join('; ')}`,
    expected: 'a text that people who left school early can read: grade 6 to 7',
    fix: `Split or shorten ${hardest.sentences.map(({ text }) => `“${text}”`).join(', ')}. Long words: ${hardest.words.join(', ')}.`,
  });
};

/** How hard each sheet is to read, by `language/id`. */
export type Readings = ReadonlyMap<string, Reading>;

/** Finds the locale of a sheet, and how names are masked in its language. */
const createLanguageOf = (content: Content): ((handout: Handout) => Pick<Sheet, 'locale' | 'mask'>) => {
  const known = new Map<string, Pick<Sheet, 'locale' | 'mask'>>();
  return ({ language }) => {
    const earlier = known.get(language);
    if (earlier !== undefined) return earlier;
    const locale = localeOf(content.locales, language);
    const made = { locale, mask: nameMask(content, locale) };
    known.set(language, made);
    return made;
  };
};

const measure = ({ content }: Pick<Library, 'content'>, handouts: readonly Handout[]): Readings => {
  const languageOf = createLanguageOf(content);
  return new Map(
    handouts.map((handout) => {
      const { locale, mask } = languageOf(handout);
      return [`${handout.language}/${handout.id}`, readingOf(handout, locale, mask)];
    }),
  );
};

/** What was measured of the handouts of a load: the gate asks first, and then who prints it. */
const measured = new WeakMap<readonly Handout[], Readings>();

/** Measures every sheet with the formulas of its language. */
export const readingsOf = (library: Pick<Library, 'content'>, handouts: readonly Handout[]): Readings => {
  const readings = measured.get(handouts) ?? measure(library, handouts);
  measured.set(handouts, readings);
  return readings;
};

/** Records each part of a sheet that is too hard to read, at its hardest sentence. */
export const checkReading = (library: Library, handouts: readonly Handout[]): void => {
  const readings = readingsOf(library, handouts);
  const languageOf = createLanguageOf(library.content);
  for (const handout of handouts) {
    const reading = readings.get(`${handout.language}/${handout.id}`);
    const planned = library.planned.find(
      ({ id, language }) => id === handout.id && language === handout.language,
    );
    if (reading === undefined || planned === undefined) continue;
    for (const name of Object.keys(PARTS) as PartName[])
      reportPart(library, { planned, handout, reading, ...languageOf(handout) }, name);
  }
};
