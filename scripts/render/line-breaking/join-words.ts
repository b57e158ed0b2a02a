import type { Typography } from '../../model/typography.ts';

const NO_BREAK_SPACE = '\u00A0';

/** The text with no-break spaces where the language forbids a line break. */
export const joinWords = (text: string, { joins }: Typography): string =>
  joins.reduce((joined, pattern) => joined.replace(pattern, NO_BREAK_SPACE), text);

/** The text with plain spaces again, as printed and spoken. */
export const plainSpaces = (text: string): string => text.replaceAll(NO_BREAK_SPACE, ' ');
