import type { Locale } from '../model/locale.ts';
import { sentencesOf } from './sentences-of.ts';

/** Sentences that are only in the new text, and only in the old one, each in reading order. */
export type TextDifference = { added: string[]; removed: string[] };

/** The items of a list that another list lacks, counting repetitions. */
const without = (all: readonly string[], others: readonly string[]): string[] => {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
};

/** The sentences that differ between two texts; moved ones are in neither list. */
export const textDifference = (
  before: readonly string[],
  after: readonly string[],
  locale: Locale,
): TextDifference => {
  const old = before.flatMap((line) => sentencesOf(line, locale));
  const now = after.flatMap((line) => sentencesOf(line, locale));
  return { added: without(now, old), removed: without(old, now) };
};
