import type { TranslationWords } from '../../model/translation-words.ts';
import type { Unit } from '../units/unit.ts';
import { compareNegations, compareUrgency } from './compare-negations.ts';
import { compareNumbers } from './compare-numbers.ts';
import type { Difference, DifferenceName } from './difference.ts';
import { type InlineParts, inlineParts } from './inline-parts.ts';
import { compareMedicines, type MedicineName } from './medicine-names.ts';

/** Input for comparing two languages. */
export type Comparison = {
  source: TranslationWords;
  target: TranslationWords;
  medicines: readonly MedicineName[];
};

/** Items that are only in the first list, counting repetitions. */
const minus = (ones: readonly string[], others: readonly string[]): string[] => {
  const left = [...others];
  return ones.filter((one) => {
    const index = left.indexOf(one);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
};

const quoted = (items: readonly string[]): string => items.map((item) => `\`${item}\``).join(', ');

const compareParts = (
  name: DifferenceName,
  source: readonly string[],
  target: readonly string[],
): Difference[] => {
  const [lost, added] = [minus(source, target), minus(target, source)];
  if (lost.length + added.length === 0) return [];
  const [word] = added;
  return [
    {
      name,
      found: added.length === 0 ? `no ${quoted(lost)}` : quoted(added),
      expected: lost.length === 0 ? `no ${quoted(added)}, as in English` : `${quoted(lost)}, as in English`,
      ...(word !== undefined && { word }),
    },
  ];
};

/**
 * Minimum number of words of a text reported as untranslated; names and single words may be the same in both
 * languages.
 */
const MIN_WORDS = 4;

const compareLanguage = (source: string, target: string): Difference[] => {
  const isSame = source.trim() === target.trim() && (source.match(/\p{Ll}{2,}/gu) ?? []).length >= MIN_WORDS;
  return isSame ? [{ name: 'in-english', found: 'the English words', expected: 'their translation' }] : [];
};

const compareWords = (source: InlineParts, target: InlineParts, by: Comparison): Difference[] => [
  ...compareLanguage(source.words, target.words),
  ...compareNumbers(source.words, target.words, by),
  ...compareUrgency(source.words, target.words, by),
  ...compareNegations(source.words, target.words, by),
  ...compareMedicines(source.words, target.words, by.medicines),
];

/** Whether a unit is a list of names, with as many words as the language needs. */
const isList = ({ syntax, kind }: Pick<Unit, 'syntax' | 'kind'>): boolean =>
  syntax === 'yaml-list' && kind === 'optional';

/** All differences between a translation and the English it was made from. */
export const compareUnit = (
  source: Pick<Unit, 'kind' | 'syntax' | 'text' | 'content'>,
  target: Pick<Unit, 'text' | 'content'>,
  by: Comparison,
): Difference[] => {
  if (source.kind === 'fixed')
    return source.text === target.text
      ? []
      : [{ name: 'value', found: `\`${target.text}\``, expected: `\`${source.text}\`, as in English` }];
  if (isList(source) || source.kind === 'optional') return [];
  const [english, translated] = [inlineParts(source), inlineParts(target)];
  return [
    ...compareParts('directive', english.directives, translated.directives),
    ...compareParts('source', english.sources, translated.sources),
    ...compareParts('link', english.links, translated.links),
    ...compareParts('mark', english.marks, translated.marks),
    ...compareWords(english, translated, by),
  ];
};
