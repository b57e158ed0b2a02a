import type { Box, Matrix, Point } from './matrix.ts';

/** Red, green and blue, 0 to 1. Null for an image, a pattern or a shading. */
export type Colour = readonly [number, number, number] | null;

/** A polyline; curves are flattened. */
export type PathOutline = { points: Point[]; closed: boolean };

/** Outlines with their fill rule and bounding box. */
export type Shape = { outlines: PathOutline[]; rule: 'nonzero' | 'evenodd'; box: Box };

/** One mark of marked content: its tag, and its id when it has one. */
export type Mark = { tag: string; mcid: number | null };

/** Ownership of paint: content of an element, an artifact, or neither. `index` is its position in the page. */
export type MarkedItem = { marks: readonly Mark[]; index: number; inStream: boolean };

/** A fill, stroke or image on the page. `width` is the stroke width in pt. */
export type Paint = MarkedItem & {
  kind: 'fill' | 'stroke' | 'image';
  shape: Shape;
  width: number;
  clips: readonly Shape[];
  /** Its visible part inside its clips. */
  box: Box | null;
  colour: Colour;
  alpha: number;
};

/** A visible character; `from` and `to` are its ends on the baseline, in em. */
export type Glyph = { code: number; text: string; from: number; to: number; isSpace: boolean };

/** Characters shown by one operator. `matrix` maps em to page coordinates. */
export type TextRun = MarkedItem & {
  text: string;
  glyphs: Glyph[];
  matrix: Matrix;
  clips: readonly Shape[];
  box: Box | null;
  colour: Colour;
  alpha: number;
  /** Name of the font in the file, with its subset prefix. */
  font: string;
  /** Font size in pt. */
  size: number;
  /** Neither filled nor stroked (text rendering mode 3 or 7). */
  invisible: boolean;
};

/** An opened marked content: the stack of marks, the new one last, and whether a form stream opened it. */
export type Opening = { marks: readonly Mark[]; inStream: boolean };

/** Everything on a page, in paint order. */
export type PaintedPage = {
  paints: Paint[];
  runs: TextRun[];
  openings: Opening[];
  /** Marked content left open at the page's end, minus unmatched closings. */
  unclosed: number;
  unopened: number;
};
