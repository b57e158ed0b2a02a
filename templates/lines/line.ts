import { tidyWords } from './tidy-words.ts';

/**
 * One line of a handout in reading order: its words and its type. `depth` is the number of enclosing lists.
 */
export type Line =
  | { type: 'title'; words: string }
  | { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; words: string }
  | { type: 'paragraph'; depth: number; words: string }
  | { type: 'item'; depth: number; marker: string; words: string }
  /** A cell of a table; the first of its row has the depth of the table, the others are below it. */
  | { type: 'cell'; depth: number; words: string }
  /** A description of something that is not text: a picture, or the head of a table. */
  | { type: 'note'; words: string }
  | { type: 'rule' };

export type LineType = Line['type'];
export type LineOfType<Type extends LineType> = Extract<Line, { type: Type }>;

/** The title of a sheet. */
export const title = (words: string): Line => ({ type: 'title', words: tidyWords(words) });

/** A paragraph; none for invisible words. */
export const paragraph = (words: string): Line[] => {
  const tidy = tidyWords(words);
  return tidy === '' ? [] : [{ type: 'paragraph', depth: 0, words: tidy }];
};

/** A description of a picture or of the head of a table. */
export const note = (words: string): Line[] => [{ type: 'note', words: tidyWords(words) }];

/** A heading; none for invisible words. */
export const heading = (level: 2 | 3 | 4 | 5 | 6, words: string): Line[] => {
  const tidy = tidyWords(words);
  return tidy === '' ? [] : [{ type: 'heading', level, words: tidy }];
};

/** The marker of an item without a number. */
export const BULLET = '-';

/** An item of a list. */
export const item = (words: string, marker: string = BULLET): Line => ({
  type: 'item',
  depth: 0,
  marker,
  words: tidyWords(words),
});

/** A cell of a table; `depth` is 0 for the first of its row, 1 for the others. */
export const cell = (words: string, depth: 0 | 1): Line => ({ type: 'cell', depth, words: tidyWords(words) });

/** The words of a line as spoken: the number of an item before its words, no bullet. */
export const spokenWords = (line: Line): string => {
  if (line.type === 'rule') return '';
  return line.type === 'item' && /\d/.test(line.marker) ? `${line.marker} ${line.words}` : line.words;
};

/** Indents lines inside a list item. */
export const indented = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ('depth' in line ? { ...line, depth: line.depth + 1 } : line));
