/** Text for line breaking: pieces of one style each. Types only. */

export type Weight = 400 | 600 | 700;

/**
 * The role of a piece of text, apart from its style; pieces with the same `key` belong to one element, also
 * across lines.
 */
export type Mark =
  | { type: 'strong' | 'emphasis' | 'code'; key: string }
  | { type: 'link'; key: string; url: string; describe: string; underlined: boolean }
  | { type: 'foreign'; key: string; language: string }
  /** How a word is said: read aloud in other words than those on paper. */
  | { type: 'said'; key: string; spoken: string };

/**
 * A piece of text in one style. A `\n` is the author's line break. `fallback`: set in the wider typeface, for
 * letters of a clinic's name that the project's own lacks.
 */
export type Run = {
  text: string;
  weight: Weight;
  italic: boolean;
  marks: readonly Mark[];
  fallback?: boolean;
};

/**
 * Breaks runs into lines of at most `width` points at `size` points: fewest lines, even rag, no one-word last
 * line. Every line but the last ends in a space, so that words stay apart when the text is read aloud or
 * copied.
 */
export type SetLines = (runs: readonly Run[], width: number, size: number) => Run[][];

/**
 * Width of a text in em: on one line, of its widest word, and of the widest part of a word broken after a
 * hyphen, slash or the like; with forced breaks that of the widest line.
 */
export type TextExtent = { line: number; word: number; part: number };

/** Measures runs like the line setter. */
export type MeasureExtent = (runs: readonly Run[]) => TextExtent;

/** Width of a text in em at a weight and slant. */
export type TextWidth = (text: string, textStyle: { weight: Weight; italic: boolean }) => number;
