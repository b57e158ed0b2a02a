/** Measurements of one contender over some rounds, in milliseconds per PDF (or run). */
export type Measured = { name: string; unit: 'ms a PDF' | 'ms a run'; rounds: readonly number[] };

/** Middle of some numbers; throws a RangeError when there are none. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)];
  if (high === undefined) throw new RangeError('There is no median of nothing.');
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? high) + high) / 2 : high;
};

export type Summary = { median: number; lowest: number; highest: number };

/** Median and spread. */
export const summaryOf = ({ rounds }: Measured): Summary => ({
  median: median(rounds),
  lowest: Math.min(...rounds),
  highest: Math.max(...rounds),
});

/** Ratio of two times: the median of the ratios of each round, so that a busy round affects both. */
export const ratioOf = (one: Measured, other: Measured): number =>
  median(one.rounds.flatMap((value, index) => (other.rounds[index] ? [value / other.rounds[index]] : [])));
