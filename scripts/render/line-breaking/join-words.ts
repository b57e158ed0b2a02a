const NO_BREAK_SPACE = '\u00A0';

/** Pairs that must stay on one line: a number and its unit, "about 2 in 100", "call 911", a title and a name. */
const JOINS: readonly RegExp[] = [
  /(?<=\d) (?=°|%|(?:hours?|days?|weeks?|months?|years?|times?|minutes?)\b)/g,
  /(?<=\d) (?=in \d)/g,
  /(?<=\bin) (?=\d)/g,
  /(?<=\b[Cc]all) (?=\d)/g,
  /(?<=\b(?:Dr|Mr|Ms|Mrs)\.) (?=\p{Lu})/gu,
];

/** The text with no-break spaces where a line must not end. */
export const joinWords = (text: string): string =>
  JOINS.reduce((joined, pattern) => joined.replace(pattern, NO_BREAK_SPACE), text);

/** The text with plain spaces again, as it is printed and spoken. */
export const plainSpaces = (text: string): string => text.replaceAll(NO_BREAK_SPACE, ' ');
