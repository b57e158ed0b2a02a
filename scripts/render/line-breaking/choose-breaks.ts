/** Words that should not end a line. */
const WEAK_ENDING = /^(?:a|an|the|of|to|or|and|in|is|if|at|on|we|you)$/i;
const WEAK_ENDING_COST = 0.03;
const SHORT_LAST_LINE_COST = 4;
const SHORT_LAST_LINE = 0.28;

export type Measured = { width: number; text: string };
type BestBreak = { cost: number; from: number };

/** Unevenness of a line of words `from` to `to` (exclusive), 0 being best; null when it does not fit. */
const lineCost = (
  words: readonly Measured[],
  from: number,
  to: number,
  width: number,
  limit: number,
): number | null => {
  if (width > limit && to - from > 1) return null;
  const slack = Math.max(0, limit - width) / limit;
  const last = to === words.length;
  if (!last) return slack * slack + (WEAK_ENDING.test(words[to - 1]?.text ?? '') ? WEAK_ENDING_COST : 0);
  const short = from > 0 && (to - from === 1 || width < limit * SHORT_LAST_LINE);
  return slack * slack * 0.15 + (short ? SHORT_LAST_LINE_COST : 0);
};

/** Fewest lines that hold the words. */
const fewestLines = (words: readonly Measured[], space: number, limit: number): number => {
  let lines = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const { width } of words) {
    if (used + space + width <= limit) used += space + width;
    else {
      lines += 1;
      used = width;
    }
  }
  return lines;
};

/** Best way to set the first n words in one more line than in `before`. */
const nextLine = (
  words: readonly Measured[],
  before: readonly (BestBreak | null)[],
  space: number,
  limit: number,
): (BestBreak | null)[] => {
  const best: (BestBreak | null)[] = Array.from({ length: words.length + 1 }, () => null);
  for (let to = 1; to <= words.length; to += 1) {
    let width = -space;
    for (let from = to - 1; from >= 0; from -= 1) {
      width += (words[from] as Measured).width + space;
      const cost = lineCost(words, from, to, width, limit);
      if (cost === null) break;
      const start = before[from];
      if (!start) continue;
      const total = start.cost + cost;
      const known = best[to];
      if (!known || total < known.cost) best[to] = { cost: total, from };
    }
  }
  return best;
};

/**
 * Start and end of each line, as word indexes: the fewest lines, and among those the most even right edge.
 */
export const chooseBreaks = (
  words: readonly Measured[],
  space: number,
  limit: number,
): [number, number][] => {
  const count = fewestLines(words, space, limit);
  const rows: (BestBreak | null)[][] = [[{ cost: 0, from: 0 }]];
  for (let line = 0; line < count; line += 1) {
    rows.push(nextLine(words, rows[line] as (BestBreak | null)[], space, limit));
  }
  const lines: [number, number][] = [];
  for (let line = count, to = words.length; line > 0; line -= 1) {
    const { from } = (rows[line] as (BestBreak | null)[])[to] as BestBreak;
    lines.unshift([from, to]);
    to = from;
  }
  return lines;
};
