/** Says whether a token is a comma, semicolon, colon or dash. */
export const isPunctuation = (word: string): boolean => /^[,;:–—]$/u.test(word);

/** The words of a sentence in lower case, with straight apostrophes; a comma, semicolon, colon or dash is one too. */
export const tokensOf = (sentence: string): string[] =>
  sentence
    .toLowerCase()
    .replace(/’/gu, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[,;:–—]/gu) ?? [];

/** A word as lists have it: with and without the endings of the third person and “re-”, “double-” and the like before it. */
const baseForms = (word: string): string[] => {
  const bare = word.replace(/^(?:re|pre|over|under|double|self|air|hand|un)-/u, '');
  return [bare, bare.replace(/ies$/u, 'y'), bare.replace(/es$/u, ''), bare.replace(/s$/u, '')];
};

/** Says whether a list has a word, in one of its forms. */
export const isFormOf = (word: string, list: ReadonlySet<string>): boolean =>
  baseForms(word).some((base) => list.has(base));

/** A word of a sentence, with the one before it, three before it, two after it, and the first of the sentence. */
export type WordContext = {
  word: string;
  before: string;
  earlier: readonly string[];
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
  next: tokens[index + 1] ?? '',
  third: tokens[index + 2] ?? '',
  first: tokens[0] ?? '',
  index,
});
