import type { Typography } from '../../../model/typography.ts';
import type { Leaf } from './leaves.ts';

const curl = (text: string, isFixed: (index: number) => boolean, { quote }: Typography): string => {
  const curled: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    const isStraight = (char === '"' || char === "'") && !isFixed(index);
    curled.push(isStraight ? quote(char, curled.at(-1) ?? '', text.slice(index + 1, index + 9)) : char);
  }
  return curled.join('');
};

const STRAIGHT = /["']/u;

/** Straight quotes and apostrophes as those of the language, by what stands before and after them in the whole line. */
export const curlyQuotes = (leaves: readonly Leaf[], typography: Typography): Leaf[] => {
  if (!leaves.some(({ value }) => STRAIGHT.test(value))) return [...leaves];
  const fixed = leaves.flatMap((leaf) => Array<boolean>(leaf.value.length).fill(leaf.kind !== 'text'));
  const curled = curl(
    leaves.map((leaf) => leaf.value).join(''),
    (index) => fixed[index] ?? false,
    typography,
  );
  let start = 0;
  return leaves.map((leaf) => {
    const value = curled.slice(start, start + leaf.value.length);
    start += leaf.value.length;
    return { ...leaf, value };
  });
};
