import type { TranslationWords } from '../../model/translation-words.ts';
import type { Difference } from './difference.ts';

/** A medicine's English name, and what the translation may call it; none where nobody wrote it down. */
export type MedicineName = { english: string; names: readonly string[] };

/** Letters that are written otherwise in other languages: “th”, “ph”, “y”, doubled letters, accents. */
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

/** The part of a name that is alike in European languages: “abirateron” of “abiraterone”. */
const stemOf = (name: string): string => simplified(name).replace(/(?:um|e|a)$/u, '');

const has = (simpleText: string, part: string, isWhole: boolean): boolean => {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${isWhole ? '(?:s|es)?(?![\\p{L}\\p{N}])' : ''}`, 'u').test(
    simpleText,
  );
};

/** Names of several words are alike in no predictable way. */
const isOneWord = (name: string): boolean => !/\s/u.test(name);

const isNamedIn = (simpleText: string, { english, names }: MedicineName): boolean =>
  names.some((name) => has(simpleText, simplified(name), false)) ||
  (isOneWord(english) && has(simpleText, stemOf(english), false));

/** Whether a translation that lacks a name can be known to lack it. */
const isKnown = ({ english, names }: MedicineName): boolean => names.length > 0 || isOneWord(english);

/** Medicines that only one of the two texts names. */
export const compareMedicines = (
  source: string,
  target: string,
  all: readonly MedicineName[],
): Difference[] => {
  const [english, translated] = [simplified(source), simplified(target)];
  const inEnglish = all.filter((one) => has(english, simplified(one.english), true));
  const lost = inEnglish.filter((one) => isKnown(one) && !isNamedIn(translated, one));
  const covered = (one: MedicineName): boolean =>
    inEnglish.some(
      (other) =>
        other.english.toLowerCase().includes(one.english.toLowerCase()) ||
        other.names.some((name) => isNamedIn(simplified(name), one)),
    );
  const added = all.filter(
    (one) => !has(english, stemOf(one.english), false) && isNamedIn(translated, one) && !covered(one),
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

/** All names to look for: those that front matter pairs, and those that a language lists. */
export const medicineNames = (
  english: readonly string[],
  paired: ReadonlyMap<string, readonly string[]>,
  { medicineNames: listed }: TranslationWords,
): MedicineName[] =>
  [...new Set([...english, ...Object.keys(listed)].map((name) => name.toLowerCase()))].map((name) => ({
    english: name,
    names: [...(paired.get(name) ?? []), ...(listed[name] ?? [])],
  }));
