import type { TranslationWords } from '../../model/translation-words.ts';
import type { Difference } from './difference.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

type Both = { source: readonly Quantity[]; target: readonly Quantity[] };

const writtenAs = (quantities: readonly Quantity[], as: Quantity['as']): Quantity[] =>
  quantities.filter((one) => one.as === as);

/** Numbers of one text that the other has neither in digits nor in words. */
const unmatched = (ones: readonly Quantity[], others: readonly Quantity[]): Quantity[] => {
  const left = others.map(({ value }) => value);
  return ones.filter(({ value }) => {
    const index = left.indexOf(value);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
};

const quoted = (quantities: readonly Quantity[]): string =>
  quantities.map(({ written }) => `“${written}”`).join(', ');

const compareValues = ({ source, target }: Both): Difference[] => {
  const lost = unmatched(writtenAs(source, 'digits'), target);
  const added = unmatched(writtenAs(target, 'digits'), source);
  const lostWords = unmatched(writtenAs(source, 'word'), target);
  const addedWords = unmatched(writtenAs(target, 'word'), source);
  const isExchanged = lost.length + lostWords.length > 0 && added.length + addedWords.length > 0;
  if (lost.length + added.length === 0 && !isExchanged) return [];
  const [missing, more] = isExchanged
    ? [
        [...lost, ...lostWords],
        [...added, ...addedWords],
      ]
    : [lost, added];
  const [first] = more;
  return [
    {
      name: 'number',
      found: more.length === 0 ? `no ${quoted(missing)}` : `the number ${quoted(more)}`,
      expected:
        missing.length === 0
          ? 'no number that the English does not have'
          : `${quoted(missing)} as in English`,
      ...(first && { word: first.written }),
    },
  ];
};

/** Two numbers with one word or sign between them, as in “1 to 6”. */
const rangesOf = (quantities: readonly Quantity[]): [Quantity, Quantity][] => {
  const digits = writtenAs(quantities, 'digits');
  return digits.flatMap((one, index): [Quantity, Quantity][] => {
    const next = digits[index + 1];
    return next !== undefined && next.index - one.index === 2 && next.value !== one.value
      ? [[one, next]]
      : [];
  });
};

const compareRanges = ({ source, target }: Both): Difference[] => {
  const digits = writtenAs(target, 'digits').map(({ value }) => value);
  const isThere = ([from, to]: [Quantity, Quantity]): boolean =>
    !digits.includes(from.value) ||
    !digits.includes(to.value) ||
    digits.some((value, index) => value === from.value && digits[index + 1] === to.value);
  return rangesOf(source)
    .filter((range) => !isThere(range))
    .map(([from, to]) => ({
      name: 'number',
      found: `${to.written} before ${from.written}`,
      expected: `${from.written} before ${to.written}, as in English`,
      word: to.written,
    }));
};

const measuresOf = (quantities: readonly Quantity[], value: string): string[] =>
  quantities.flatMap((one) => (one.value === value && one.measure !== null ? [one.measure] : [])).sort();

/**
 * Whether a number counts different things in the two texts. If some of its measures were not found, one in
 * common is enough.
 */
const differs = (ones: readonly string[], others: readonly string[]): boolean => {
  if (ones.length === 0 || others.length === 0) return false;
  if (ones.length === others.length) return ones.join() !== others.join();
  return !ones.some((measure) => others.includes(measure));
};

const compareMeasures = ({ source, target }: Both): Difference[] =>
  [...new Set(source.map(({ value }) => value))].flatMap((value): Difference[] => {
    const [ones, others] = [measuresOf(source, value), measuresOf(target, value)];
    if (!differs(ones, others)) return [];
    const wrong = target.find((one) => one.value === value && one.measure && !ones.includes(one.measure));
    return [
      {
        name: 'measure',
        found: `${value} × ${others.join(', ')}`,
        expected: `${value} × ${ones.join(', ')}, as in English`,
        ...(wrong && { word: wrong.written }),
      },
    ];
  });

/** Numbers, ranges and units of measure that differ between a translation and its English. */
export const compareNumbers = (
  source: string,
  target: string,
  words: { source: TranslationWords; target: TranslationWords },
): Difference[] => {
  const both = { source: quantitiesOf(source, words.source), target: quantitiesOf(target, words.target) };
  return [...compareValues(both), ...compareRanges(both), ...compareMeasures(both)];
};
