const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

const WITHOUT_ACCENT: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/**
 * A pattern of Spanish words. In JavaScript no `\b` stands beside “á” or “ñ”, so here it is the edge of a word with accents; and an
 * accent that the pattern has may be missing in the text: “llamenos” is found by “llámenos”. No accented letter may be in a class.
 */
export const pattern = (sources: string | readonly string[], flags = 'iu'): RegExp =>
  new RegExp(
    [sources]
      .flat()
      .join('|')
      .replaceAll(String.raw`\b`, EDGE)
      .replace(/[áéíóú]/gu, (letter) => `[${letter}${WITHOUT_ACCENT[letter] ?? ''}]`),
    flags,
  );

/** Words of a list that is written with spaces between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
