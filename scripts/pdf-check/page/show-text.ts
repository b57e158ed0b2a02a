import { ownership, type PageMachine } from './machine.ts';
import { apply, boxAround, type Matrix, multiply, type Point } from './matrix.ts';
import { visible } from './paint.ts';
import type { Glyph } from './types.ts';

/** A character of pdf.js; its width in thousandths of an em. */
export type ShownGlyph = { originalCharCode: number; unicode: string; width: number; isSpace: boolean };

/** Extent of ink below and above the baseline in em: the height of letters, not of the line. */
const BELOW = -0.22;
const ABOVE = 0.75;

const INVISIBLE: ReadonlySet<number> = new Set([3, 7]);
const THOUSANDTH = 1 / 1000;

const emMatrix = ({ state, textMatrix }: PageMachine): Matrix => {
  const { fontSize, stretch, rise } = state;
  return multiply([fontSize * stretch, 0, 0, fontSize, 0, rise], multiply(textMatrix, state.matrix));
};

const isGlyph = (item: unknown): item is ShownGlyph =>
  typeof item === 'object' && item !== null && 'unicode' in item;

/** Places characters on the baseline in em; `end` is the position of the next one. */
const place = ({ state }: PageMachine, items: readonly unknown[]): { glyphs: Glyph[]; end: number } => {
  const size = state.fontSize || 1;
  const glyphs: Glyph[] = [];
  let end = 0;
  for (const item of items) {
    if (typeof item === 'number') end -= item * THOUSANDTH;
    if (!isGlyph(item)) continue;
    const { originalCharCode: code, unicode: text, width, isSpace } = item;
    const to = end + width * THOUSANDTH;
    glyphs.push({ code, text, from: end, to, isSpace: isSpace || text.trim() === '' });
    end = to + (state.charSpacing + (isSpace ? state.wordSpacing : 0)) / size;
  }
  return { glyphs, end };
};

/** The corners around the characters that are seen. */
const corners = (glyphs: readonly Glyph[], matrix: Matrix): Point[] => {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { from, to, isSpace } of glyphs) {
    if (isSpace) continue;
    left = Math.min(left, from, to);
    right = Math.max(right, from, to);
  }
  if (left > right) return [];
  return [
    apply(matrix, [left, BELOW]),
    apply(matrix, [right, BELOW]),
    apply(matrix, [left, ABOVE]),
    apply(matrix, [right, ABOVE]),
  ];
};

/** Shows text and advances the text position. */
export const showText = (machine: PageMachine, items: readonly unknown[]): void => {
  const { state, painted } = machine;
  const matrix = emMatrix(machine);
  const { glyphs, end } = place(machine, items);
  const box = boxAround(corners(glyphs, matrix));
  painted.runs.push({
    ...ownership(machine),
    text: glyphs.map(({ text }) => text).join(''),
    glyphs,
    matrix,
    clips: state.clips,
    box: box && visible(box, state.clips),
    colour: state.fill,
    alpha: state.fillAlpha,
    font: state.font,
    size: Math.hypot(matrix[2], matrix[3]),
    invisible: INVISIBLE.has(state.renderingMode),
  });
  const shift = end * state.fontSize * state.stretch;
  machine.textMatrix = multiply([1, 0, 0, 1, shift, 0], machine.textMatrix);
};

/** Starts a new line at an offset from the start of the previous one. */
export const moveText = (machine: PageMachine, x: number, y: number): void => {
  machine.lineMatrix = multiply([1, 0, 0, 1, x, y], machine.lineMatrix);
  machine.textMatrix = machine.lineMatrix;
};
