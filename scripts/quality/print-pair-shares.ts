import { MIN_ALONE, MIN_OWN, type PairShare, shareOf } from '../plain-language/pairs/pair-shares.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const middleOf = (shares: readonly number[]): number =>
  shares.toSorted((a, b) => a - b)[Math.floor(shares.length / 2)] ?? 0;

const lineOf = (pair: PairShare, width: number): string =>
  `${pair.id.padEnd(width)}  ${percent(shareOf(pair.own, pair))} own, ${percent(shareOf(pair.alone, pair))} on no other pair; ${pair.counted} words`;

/** One line for each pair sheet: its share from medicines and passages for its cancer type, and its share that no other pair has; then a summary. */
export const printPairShares = (pairs: readonly PairShare[]): string => {
  if (pairs.length === 0) return '';
  const width = Math.max(...pairs.map(({ id }) => id.length));
  const own = pairs.map((pair) => shareOf(pair.own, pair));
  const mean = own.reduce((sum, share) => sum + share, 0) / own.length;
  return [
    '',
    'Own words of pair sheets, without titles, labels, forms, care cards and sources:',
    ...pairs.map((pair) => lineOf(pair, width)),
    `${pairs.length} pair sheets: ${percent(mean)} own on average, ${percent(middleOf(own))} in the middle, ${percent(Math.min(...own))} at least; the least allowed is ${percent(MIN_OWN)}, and ${percent(MIN_ALONE)} on no other pair.`,
    '',
  ].join('\n');
};
