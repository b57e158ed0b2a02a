import type { Content } from '../../content/entries/entry.ts';
import { interactionsIn } from '../../content/read/interactions-in.ts';
import { eachOnce } from '../../model/each-once.ts';
import type { Locale } from '../../model/locale.ts';

/** Replaces each name in a text by a short word. */
export type Mask = (text: string) => string;

const escaped = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');

/** A word or number; every name starts with one. */
const WORD = /[\p{L}\p{N}]+/gu;

/** A pronunciation, such as (tes-TOSS-ter-own), belongs to the name before it. */
const RESPELLING = /\s*\((?=[^)]*\p{Lu}{2})[\p{L}-]+(?:[ -]+[\p{L}-]+)*\)/gu;

const namesIn = (
  { treatments, cancerTypes, medicines, interactions }: Content,
  { tag: language, sheets, translation }: Locale,
): string[] => [
  sheets.condition,
  ...Object.values(sheets.treatments),
  ...Object.values(translation.medicineNames).flat(),
  ...interactionsIn(interactions, language).flatMap(({ medicines }) => medicines),
  ...treatments
    .filter((entry) => entry.language === language)
    .flatMap(({ data }) => [
      data.title,
      ...Object.values(data.variants).map(({ title }) => title),
      ...data.names.flatMap(({ generic, brands }) => [generic, ...brands]),
    ]),
  ...medicines
    .filter((entry) => entry.language === language)
    .flatMap(({ data }) => data.names.flatMap(({ generic, brands }) => [generic, ...brands])),
  ...cancerTypes
    .filter((entry) => entry.language === language)
    .flatMap(({ data }) => [data.title, data.condition]),
];

/** Names by their first word in lower case, the longest first: each is then tried at that word alone. */
const byFirstWord = (names: readonly string[]): ReadonlyMap<string, RegExp> => {
  const groups = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const [first = ''] = name.match(WORD) ?? [];
    const key = first.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), escaped(name)]);
  }
  const pattern = (group: readonly string[]): RegExp =>
    new RegExp(`(?:${group.join('|')})(?![\\p{L}\\p{N}])`, 'iuy');
  return new Map([...groups].map(([first, group]) => [first, pattern(group)]));
};

/** The length of the name that stands at an index of a text; 0 if there is none. */
const lengthAt = (text: string, index: number, pattern: RegExp): number => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
};

/**
 * Replaces each name of a medicine, brand, treatment, cancer type or condition in a language's front matter
 * by a short word: names that a reader must learn anyway do not count as hard.
 */
export const nameMask = (content: Content, locale: Locale): Mask => {
  const names = byFirstWord(namesIn(content, locale));
  return eachOnce((printed: string): string => {
    const text = printed.replace(RESPELLING, '');
    let result = '';
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const pattern = index < end ? undefined : names.get(word.toLowerCase());
      const length = pattern === undefined ? 0 : lengthAt(text, index, pattern);
      if (length === 0) continue;
      result += text.slice(end, index) + locale.reading.mask;
      end = index + length;
    }
    return result + text.slice(end);
  });
};

/** Masks by language, each made once. */
export const createMasks = (content: Content): ((locale: Locale) => Mask) =>
  eachOnce((locale: Locale) => nameMask(content, locale));
