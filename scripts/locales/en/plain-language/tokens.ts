/** Whether a token is a comma, semicolon, colon or dash. */
export const isPunctuation = (word: string): boolean => /^[,;:–—]$/u.test(word);

/**
 * The tokens of a sentence in lower case, with straight apostrophes; includes commas, semicolons, colons and
 * dashes.
 */
export const tokensOf = (sentence: string): string[] =>
  sentence
    .toLowerCase()
    .replace(/’/gu, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[,;:–—]/gu) ?? [];

/**
 * Base forms of a word for list lookup: without the endings of the third person and without “re-”, “double-”
 * and the like.
 */
const baseForms = (word: string): string[] => {
  const bare = word.replace(/^(?:re|pre|over|under|double|self|air|hand|un)-/u, '');
  return [bare, bare.replace(/ies$/u, 'y'), bare.replace(/es$/u, ''), bare.replace(/s$/u, '')];
};

/** Whether a list contains a word, in one of its forms. */
export const isFormOf = (word: string, list: ReadonlySet<string>): boolean =>
  baseForms(word).some((base) => list.has(base));

/**
 * A word of a sentence with its context: three words before it, two after it, and the first of the sentence.
 */
export type WordContext = {
  word: string;
  before: string;
  earlier: readonly string[];
  /** Up to five words before. */
  phrase: readonly string[];
  next: string;
  third: string;
  first: string;
  index: number;
};

/** The context of the word at an index; empty words beyond the sentence. */
export const contextAt = (tokens: readonly string[], index: number): WordContext => ({
  word: tokens[index] ?? '',
  before: tokens[index - 1] ?? '',
  earlier: tokens.slice(Math.max(0, index - 3), index),
  phrase: tokens.slice(Math.max(0, index - 5), index),
  next: tokens[index + 1] ?? '',
  third: tokens[index + 2] ?? '',
  first: tokens[0] ?? '',
  index,
});
