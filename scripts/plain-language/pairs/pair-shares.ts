import type { Content } from '../../content/entries/entry.ts';
import type { PairLine, PairText } from '../../handout/assemble/pair-text.ts';
import { localeOf } from '../../model/locale.ts';
import { createMasks } from '../reading/mask-names.ts';
import { countNew, runsOf, wordsIn } from './runs-of-words.ts';

/** A pair sheet's own words; titles, labels, forms, care cards and sources do not count. */
export type PairShare = Omit<PairText, 'lines'> & {
  counted: number;
  /** From the files of its medicines, or from passages for its cancer type. */
  own: number;
  /** Own words not shared with any other pair, ignoring names. */
  alone: number;
};

type CountedLine = Omit<PairLine, 'text'> & { words: string[] };

/** Minimum share of own words on a pair sheet. */
export const MIN_OWN = 0.3;

/** Minimum share of words that no other pair has: a smaller share counts as none. */
export const MIN_ALONE = 0.01;

/** Share of the counted words, from 0 to 1. */
export const shareOf = (words: number, { counted }: Pick<PairShare, 'counted'>): number =>
  counted === 0 ? 0 : words / counted;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Number of sheets with each run of words. */
const sheetsByRun = (sheets: readonly (readonly CountedLine[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const lines of sheets)
    for (const run of new Set(lines.flatMap(({ words }) => runsOf(words))))
      counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
};

const sharesWithin = (content: Content, pairs: readonly PairText[]): PairShare[] => {
  const maskOf = createMasks(content);
  const masked = pairs.map(({ language, lines }) => {
    const mask = maskOf(localeOf(content.locales, language));
    return lines.map(({ text, ...line }): CountedLine => ({ ...line, words: wordsIn(mask(text)) }));
  });
  const sheets = sheetsByRun(masked);
  return pairs.map(({ lines: _lines, ...pair }, index) => {
    const lines = masked[index] ?? [];
    const own = lines.filter(({ isOwn }) => isOwn);
    return {
      ...pair,
      counted: sum(lines.map(({ words }) => words.length)),
      own: sum(own.map(({ words }) => words.length)),
      alone: sum(
        own
          .filter(({ isElsewhere }) => !isElsewhere)
          .map(({ words }) => countNew(words, (run) => (sheets.get(run) ?? 0) > 1)),
      ),
    };
  });
};

/** Share of own text of each pair sheet, compared with all others of its language. */
export const pairSharesOf = (content: Content, pairs: readonly PairText[]): PairShare[] =>
  [...new Set(pairs.map(({ language }) => language))].flatMap((language) =>
    sharesWithin(
      content,
      pairs.filter((pair) => pair.language === language),
    ),
  );
