/** Text for line breaking: pieces of one style each. Types only. */

export type Weight = 400 | 600 | 700;

/**
 * What a piece of text is, apart from its style; pieces with one `key` belong to one element, also across
 * lines.
 */
export type Mark =
  | { type: 'strong' | 'emphasis' | 'code'; key: string }
  | { type: 'link'; key: string; url: string; describe: string; underlined: boolean }
  | { type: 'foreign'; key: string; language: string }
  /** How a word is said: read aloud in other words than those on paper. */
  | { type: 'said'; key: string; spoken: string };

/**
 * A piece of text in one style. A `\n` stands for a line break asked for by the author. `fallback`: set in
 * the wider typeface, for letters of a clinic's name that the project's own lacks.
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
 * How wide a text is in em: on one line, its widest word, and the widest part of a word that is broken after a hyphen, slash or the
 * like; of lines that the author ends the widest counts.
 */
export type TextExtent = { line: number; word: number; part: number };

/** Measures runs as the line setter would set them. */
export type MeasureExtent = (runs: readonly Run[]) => TextExtent;

/** Width of a text in em at a weight and slant. */
export type TextWidth = (text: string, textStyle: { weight: Weight; italic: boolean }) => number;
