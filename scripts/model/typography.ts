/** How a language sets its text. Types only. */
export type Typography = {
  /** What is printed for a straight quote or apostrophe, by the letter before it (empty at the start) and the words after it. */
  quote: (straight: '"' | "'", before: string, after: string) => string;
  /** Each finds a space at which no line may end. */
  joins: readonly RegExp[];
};
