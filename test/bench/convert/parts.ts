/** A sheet in elements that every typesetter supports. Types only. */

export type Words = { text: string; strong: boolean }[];

/** `svg` is a whole drawing; `width` and `height` in points. */
export type Picture = { svg: string; alt: string; width: number; height: number };

export type Part =
  | { type: 'heading'; level: 1 | 2 | 3; words: Words }
  | { type: 'paragraph'; words: Words }
  | { type: 'list'; ordered: boolean; items: Part[][] }
  | { type: 'table'; head: Words[]; rows: Part[][][] }
  | { type: 'card'; title: Words; parts: Part[] }
  | { type: 'figure'; picture: Picture; caption: Words };

export type SheetParts = {
  title: string;
  /** In the footer of every page, before the page number. */
  running: string;
  paper: 'letter' | 'a4';
  /** Font size in points. */
  size: number;
  parts: Part[];
};
