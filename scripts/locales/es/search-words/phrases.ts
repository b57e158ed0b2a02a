/** Phrases of a list that is written with semicolons between them. */
export const phrases = (list: string): string[] =>
  list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
