import type { Typography } from '../../model/typography.ts';

const OPENING_AFTER = /[\s([{‘“«¿¡/:=–—-]/u;

/** Words that start with an apostrophe: 'tis, rock 'n' roll. */
const ELISION = /^(?:tis|twas|em|til|n)\b/iu;

const mayOpen = (before: string, after: string): boolean =>
  (before === '' || OPENING_AFTER.test(before)) && /^\S/u.test(after);

const singleQuote = (before: string, after: string): string =>
  mayOpen(before, after) && !/^\d/u.test(after) && !ELISION.test(after) ? '‘' : '’';

export const typography: Typography = {
  quote: (straight, before, after) => {
    if (straight === "'") return singleQuote(before, after);
    return mayOpen(before, after) ? '“' : '”';
  },
  // a number and its unit, "about 2 in 100", "call 911", a title and a name
  joins: [
    /(?<=\d) (?=°|%|(?:hours?|days?|weeks?|months?|years?|times?|minutes?)\b)/g,
    /(?<=\d) (?=in \d)/g,
    /(?<=\bin) (?=\d)/g,
    /(?<=\b[Cc]all) (?=\d)/g,
    /(?<=\b(?:Dr|Mr|Ms|Mrs)\.) (?=\p{Lu})/gu,
  ],
};
