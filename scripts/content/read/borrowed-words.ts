import type { Locale, Locales } from '../../model/locale.ts';

type Leaf = { path: string; value: string };

const leavesOf = (value: unknown, path: string): Leaf[] => {
  if (value instanceof RegExp || typeof value === 'function') return [{ path, value: String(value) }];
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}.${key}`));
};

const isSentence = ({ value }: Leaf): boolean => /\p{L} \p{L}/u.test(value);

/** Names of a sign are for programs and errors: the same in all languages. */
const isIdentifier = ({ path }: Leaf): boolean => /\.(?:id|level)$/u.test(path);

/** The name of the project, and functions, whose words cannot be compared. */
const isExempt = ({ path, value }: Leaf): boolean => path === 'phrases.author' || value.includes('=>');

/** The parts of a locale that differ between any two languages: every safety pattern and phrase of several words. */
const distinctiveLeaves = ({ safety, sheets, phrases, figures, ...rest }: Locale): Leaf[] => {
  const { web, formats, catalogue, packet } = rest;
  const words = leavesOf({ sheets, phrases, figures, web, formats, catalogue, packet }, '');
  return [
    ...leavesOf(safety, '.safety').filter((leaf) => !isIdentifier(leaf)),
    ...words.filter((leaf) => isSentence(leaf) && !isExempt({ ...leaf, path: leaf.path.slice(1) })),
  ];
};

/** The language of a BCP 47 tag without its region: two English locales may share their words. */
const languageOf = (tag: string): string => tag.split('-')[0] ?? tag;

/**
 * Parts of a locale that are identical to those of an earlier locale in the list, as paths such as
 * `safety.call`. A copied safety pattern finds nothing in another language, so the language must not be
 * built.
 */
export const borrowedWords = (locales: Locales, language: string): string[] => {
  const all = [...locales.values()];
  const own = all.findIndex(({ tag }) => tag === language);
  const locale = all[own];
  if (locale === undefined) return [];
  const before = all.slice(0, own).filter(({ tag }) => languageOf(tag) !== languageOf(language));
  const others = before.flatMap(distinctiveLeaves);
  const known = new Set(others.map(({ path, value }) => `${path} ${value}`));
  const borrowed = distinctiveLeaves(locale).filter(({ path, value }) => known.has(`${path} ${value}`));
  return borrowed.map(({ path }) => path.slice(1));
};
