import type { Leaf } from './leaves.ts';

const OPENING_AFTER = /[\s([{‘“«¿¡/–—-]/u;

/** Words that start with an apostrophe: 'tis, rock 'n' roll. */
const ELISION = /^(?:tis|twas|em|til|n)\b/iu;

const doubleQuote = (before: string, after: string): string =>
  (before === '' || OPENING_AFTER.test(before)) && /^\S/u.test(after) ? '“' : '”';

const singleQuote = (before: string, after: string): string => {
  const mayOpen = (before === '' || OPENING_AFTER.test(before)) && /^\S/u.test(after);
  return mayOpen && !/^\d/u.test(after) && !ELISION.test(after) ? '‘' : '’';
};

const curlOne = (char: string, before: string, after: string): string => {
  if (char === '"') return doubleQuote(before, after);
  return char === "'" ? singleQuote(before, after) : char;
};

const curl = (text: string, isFixed: (index: number) => boolean): string => {
  const curled: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    const [before, after] = [curled.at(-1) ?? '', text.slice(index + 1, index + 9)];
    curled.push(isFixed(index) ? char : curlOne(char, before, after));
  }
  return curled.join('');
};

const STRAIGHT = /["']/u;

/** Straight quotes and apostrophes as curly ones, by what stands before and after them in the whole line. */
export const curlyQuotes = (leaves: readonly Leaf[]): Leaf[] => {
  if (!leaves.some(({ value }) => STRAIGHT.test(value))) return [...leaves];
  const fixed = leaves.flatMap((leaf) => Array<boolean>(leaf.value.length).fill(leaf.kind !== 'text'));
  const curled = curl(leaves.map((leaf) => leaf.value).join(''), (index) => fixed[index] ?? false);
  let start = 0;
  return leaves.map((leaf) => {
    const value = curled.slice(start, start + leaf.value.length);
    start += leaf.value.length;
    return { ...leaf, value };
  });
};
