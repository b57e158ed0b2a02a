import { curlText } from '../../../content/text/curl-text.ts';
import type { Typography } from '../../../model/typography.ts';
import type { Leaf } from './leaves.ts';

const STRAIGHT = /["']/u;

/**
 * Replaces straight quotes and apostrophes by those of the language, by the characters before and after them
 * in the whole line.
 */
export const curlyQuotes = (leaves: readonly Leaf[], typography: Typography): Leaf[] => {
  if (!leaves.some(({ value }) => STRAIGHT.test(value))) return [...leaves];
  const fixed = leaves.flatMap((leaf) => Array<boolean>(leaf.value.length).fill(leaf.kind !== 'text'));
  const curled = curlText(
    leaves.map((leaf) => leaf.value).join(''),
    typography,
    (index) => fixed[index] ?? false,
  );
  let start = 0;
  return leaves.map((leaf) => {
    const value = curled.slice(start, start + leaf.value.length);
    start += leaf.value.length;
    return { ...leaf, value };
  });
};
