/** One line of a handout that is read from top to bottom: what it says, and what it is. `depth` counts the lists around it. */
export type Line =
  | { type: 'title'; words: string }
  | { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; words: string }
  | { type: 'paragraph'; depth: number; words: string }
  | { type: 'item'; depth: number; marker: string; words: string }
  /** A cell of a table; the first of its row has the depth of the table, the others are below it. */
  | { type: 'cell'; depth: number; words: string }
  /** What stands for something that is not words: a picture, or the head of a table. */
  | { type: 'note'; words: string }
  | { type: 'rule' };

/** What a line is. */
export type LineType = Line['type'];

/** Words in a paragraph of their own; none for words that are empty. */
export const paragraph = (words: string): Line[] =>
  words === '' ? [] : [{ type: 'paragraph', depth: 0, words }];

/** Words that stand for a picture or the head of a table. */
export const note = (words: string): Line[] => [{ type: 'note', words }];

/** A heading; none for words that are empty. */
export const heading = (level: 2 | 3 | 4 | 5 | 6, words: string): Line[] =>
  words === '' ? [] : [{ type: 'heading', level, words }];

/** The lines as they are inside of a list item. */
export const indented = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ('depth' in line ? { ...line, depth: line.depth + 1 } : line));
