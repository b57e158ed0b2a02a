import type { Typography } from '../../model/typography.ts';

const STRAIGHT = /["']/u;

/** Replaces straight quotes and apostrophes by those of the language; fixed places are unchanged. */
export const curlText = (
  text: string,
  { quote }: Typography,
  isFixed: (index: number) => boolean = () => false,
): string => {
  if (!STRAIGHT.test(text)) return text;
  const curled: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    const isStraight = (char === '"' || char === "'") && !isFixed(index);
    curled.push(isStraight ? quote(char, curled.at(-1) ?? '', text.slice(index + 1, index + 9)) : char);
  }
  return curled.join('');
};
