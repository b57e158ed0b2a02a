import type { TranslationWords } from '../../model/translation-words.ts';
import type { Difference } from './difference.ts';

/** A medicine's English name, and its possible translations; both also as normalised by `simplified`. */
export type MedicineName = {
  english: string;
  names: readonly string[];
  simple: string;
  simpleNames: readonly string[];
  /** The part of the name shared by European languages; null if none is reliable. */
  stem: string | null;
};

/** Normalises letters that languages spell differently: “th”, “ph”, “y”, doubled letters, accents. */
const simplified = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('y', 'i')
    .replaceAll('k', 'c')
    .replace(/(\p{L})\1/gu, '$1');

/** Shorter stems are parts of ordinary words: “sen” of “senna” begins “señales”. */
const MIN_STEM = 5;

/** “abirateron” of “abiraterone”; names of several words are not predictable. */
const stemOf = (simple: string): string | null => {
  const stem = simple.replace(/(?:um|e|a)$/u, '');
  return /\s/u.test(simple) || stem.length < MIN_STEM ? null : stem;
};

const has = (simpleText: string, part: string, isWhole: boolean): boolean => {
  if (!simpleText.includes(part)) return false;
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const end = isWhole ? '(?:s|es)?(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${end}`, 'u').test(simpleText);
};

const isNamedIn = (simpleText: string, { simpleNames, stem }: MedicineName): boolean =>
  simpleNames.some((name) => has(simpleText, name, name.length < MIN_STEM)) ||
  (stem !== null && has(simpleText, stem, false));

/** Whether a missing name can be detected in a translation. */
const isKnown = ({ names, stem }: MedicineName): boolean => names.length > 0 || stem !== null;

/** Medicines that only one of the two texts names. */
export const compareMedicines = (
  source: string,
  target: string,
  all: readonly MedicineName[],
): Difference[] => {
  const [english, translated] = [simplified(source), simplified(target)];
  const inEnglish = all.filter((one) => has(english, one.simple, true));
  const lost = inEnglish.filter((one) => isKnown(one) && !isNamedIn(translated, one));
  const covered = (one: MedicineName): boolean =>
    inEnglish.some(
      (other) =>
        other.english.toLowerCase().includes(one.english.toLowerCase()) ||
        other.simpleNames.some((name) => isNamedIn(name, one)),
    );
  const inBoth = (name: string): boolean => has(english, name, true) && has(translated, name, true);
  const added = all.filter(
    (one) =>
      isNamedIn(translated, one) &&
      !has(english, one.stem ?? one.simple, false) &&
      !one.simpleNames.some(inBoth) &&
      !covered(one),
  );
  if (lost.length === 0 && added.length === 0) return [];
  const quoted = (names: readonly MedicineName[]): string =>
    names.map((one) => `“${one.english}”`).join(', ');
  return [
    {
      name: 'medicine',
      found: added.length === 0 ? `no name for ${quoted(lost)}` : `a name of ${quoted(added)}`,
      expected:
        lost.length === 0 ? 'no medicine that the English does not name' : `the name of ${quoted(lost)}`,
    },
  ];
};

/** All names to look for: those paired by front matter, and those listed by a language. */
export const medicineNames = (
  english: readonly string[],
  paired: ReadonlyMap<string, readonly string[]>,
  { medicineNames: listed }: TranslationWords,
): MedicineName[] =>
  [...new Set([...english, ...Object.keys(listed)].map((name) => name.toLowerCase()))].map((name) => {
    const names = [...(paired.get(name) ?? []), ...(listed[name] ?? [])];
    const simple = simplified(name);
    return { english: name, names, simple, simpleNames: names.map(simplified), stem: stemOf(simple) };
  });
