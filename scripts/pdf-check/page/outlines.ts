import { apply, boxAround, type Matrix, type Point } from './matrix.ts';
import type { PathOutline, Shape } from './types.ts';

/** Path commands of pdf.js. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const STEPS = 8;

/** Weights of its four points, at each step along a cubic curve. */
const WEIGHTS = Array.from({ length: STEPS }, (_, index) => {
  const part = (index + 1) / STEPS;
  const rest = 1 - part;
  return [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3] as const;
});

/** Points of a cubic curve after its first one. */
const cubic = ([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): Point[] => {
  const isPoint = x0 === x3 && y0 === y3 && x1 === x0 && y1 === y0 && x2 === x0 && y2 === y0;
  // a corner without a radius: one point is all there is of it
  if (isPoint) return [[x3, y3]];
  return WEIGHTS.map(
    ([a, b, c, d]): Point => [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3],
  );
};

const towards = ([x, y]: Point, [toX, toY]: Point, part: number): Point => [
  x + (toX - x) * part,
  y + (toY - y) * part,
];

/** Points of a curve after its first one; one with a single control point is a cubic one, too. */
const curve = (pen: Point, [first, second, third]: readonly Point[]): Point[] => {
  if (!first || !second) return [];
  return third
    ? cubic(pen, first, second, third)
    : cubic(pen, towards(pen, first, 2 / 3), towards(second, first, 2 / 3), second);
};

const LENGTHS: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4 };

/** The points of a command, moved by a matrix. */
const pointsAt = (values: ArrayLike<number>, from: number, length: number, matrix: Matrix): Point[] => {
  const points: Point[] = [];
  for (let index = from; index < from + length; index += 2)
    points.push(apply(matrix, [values[index] ?? 0, values[index + 1] ?? 0]));
  return points;
};

/** The current outline: after a close, a new one that starts at the same point. */
const current = (outlines: PathOutline[]): PathOutline | undefined => {
  const last = outlines.at(-1);
  if (!last?.closed) return last;
  const next = { points: last.points.slice(0, 1), closed: false };
  outlines.push(next);
  return next;
};

const draw = (outlines: PathOutline[], step: number, points: Point[]): void => {
  const last = step === MOVE ? undefined : current(outlines);
  const pen = last?.points.at(-1);
  if (!last || !pen) outlines.push({ points: points.slice(-1), closed: false });
  else if (step === LINE) last.points.push(...points);
  else last.points.push(...curve(pen, points));
};

const close = (outlines: PathOutline[]): void => {
  const last = outlines.at(-1);
  if (last) last.closed = true;
};

/** The outlines of a path of pdf.js on the page. */
export const outlinesOf = (path: ArrayLike<number>, matrix: Matrix): PathOutline[] => {
  const outlines: PathOutline[] = [];
  for (let index = 0; index < path.length; ) {
    const step = path[index] ?? -1;
    const length = LENGTHS[step] ?? 0;
    if (length === 0) close(outlines);
    else draw(outlines, step, pointsAt(path, index + 1, length, matrix));
    index += 1 + length;
  }
  return outlines;
};

/** A shape of outlines; null when it has no point. */
export const shapeOf = (outlines: PathOutline[], rule: Shape['rule']): Shape | null => {
  const box = boxAround(outlines.flatMap(({ points }) => points));
  return box && { outlines, rule, box };
};
