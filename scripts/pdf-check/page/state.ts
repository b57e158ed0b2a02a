import { IDENTITY, type Matrix } from './matrix.ts';
import type { Colour, Shape } from './types.ts';

/** The graphics and text state of a page during painting. */
export type State = {
  matrix: Matrix;
  clips: readonly Shape[];
  fill: Colour;
  stroke: Colour;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling, 1 for none. */
  stretch: number;
  leading: number;
  rise: number;
  renderingMode: number;
};

const BLACK: Colour = [0, 0, 0];

/** The initial graphics state of a page. */
export const firstState = (): State => ({
  matrix: IDENTITY,
  clips: [],
  fill: BLACK,
  stroke: BLACK,
  fillAlpha: 1,
  strokeAlpha: 1,
  lineWidth: 1,
  font: '',
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
});

/** A colour written `#rrggbb`; null for anything else. */
export const colourOf = (value: unknown): Colour => {
  const digits = typeof value === 'string' ? /^#([\da-f]{6})$/i.exec(value)?.[1] : undefined;
  if (digits === undefined) return null;
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255].map((part) => part / 255) as [
    number,
    number,
    number,
  ];
};
