/** Typographic rules of a language. Types only. */
export type Typography = {
  /**
   * Replaces a straight quote or apostrophe, by the letter before it (empty at the start) and the words after
   * it.
   */
  quote: (straight: '"' | "'", before: string, after: string) => string;
  /** Each finds a space that must not break a line. */
  joins: readonly RegExp[];
};
