import type { TranslationWords, UrgencyName } from '../../model/translation-words.ts';
import type { Difference } from './difference.ts';

/** Range of negations in a text. */
type Range = { min: number; max: number };

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const rangeOf = (text: string, { negations }: TranslationWords): Range => {
  const ranges = text
    .replace(negations.idle, ' ')
    .split(/[.!?;:]/u)
    .map((sentence) => {
      const min = count(sentence, negations.words);
      const more = min === 0 ? 0 : count(sentence, negations.continuing);
      return { min, max: min + more + count(sentence, negations.alike) };
    });
  return ranges.reduce((all, one) => ({ min: all.min + one.min, max: all.max + one.max }), {
    min: 0,
    max: 0,
  });
};

const times = (number: number): string => (number === 1 ? 'one negation' : `${number} negations`);

/**
 * A negation that only one of the two texts has. One may use two words where the other uses one, such as “no
 * … ni”.
 */
export const compareNegations = (
  source: string,
  target: string,
  words: { source: TranslationWords; target: TranslationWords },
): Difference[] => {
  const [english, translated] = [rangeOf(source, words.source), rangeOf(target, words.target)];
  if (english.min <= translated.max && translated.min <= english.max) return [];
  const isLost = english.min > translated.max;
  return [
    {
      name: 'negation',
      found: isLost ? times(translated.max) : times(translated.min),
      expected: isLost
        ? `${times(english.min)}, as in English`
        : `${times(english.max)} at most, as in English`,
    },
  ];
};

const URGENCIES = ['today', 'thisWeek', 'nextVisit'] as const satisfies readonly UrgencyName[];

const SPOKEN: Record<UrgencyName, string> = {
  today: 'today',
  thisWeek: 'this week',
  nextVisit: 'at the next visit',
};

const urgenciesOf = (text: string, { urgency }: TranslationWords): UrgencyName[] =>
  URGENCIES.filter((name) => urgency[name].test(text));

const spoken = (names: readonly UrgencyName[]): string => names.map((name) => `“${SPOKEN[name]}”`).join(', ');

/** How soon to get help, where the two texts differ. */
export const compareUrgency = (
  source: string,
  target: string,
  words: { source: TranslationWords; target: TranslationWords },
): Difference[] => {
  const [english, translated] = [urgenciesOf(source, words.source), urgenciesOf(target, words.target)];
  if (english.join() === translated.join()) return [];
  const [lost, added] = [
    english.filter((name) => !translated.includes(name)),
    translated.filter((name) => !english.includes(name)),
  ];
  return [
    {
      name: 'urgency',
      found: added.length === 0 ? `no ${spoken(lost)}` : spoken(added),
      expected:
        lost.length === 0 ? 'no day that the English does not name' : `${spoken(lost)}, as in English`,
    },
  ];
};
