import { apply, boxAround, type Matrix, type Point } from './matrix.ts';
import type { PathOutline, Shape } from './types.ts';

/** Path commands of pdf.js. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const STEPS = 8;

const between = (points: readonly Point[], part: number): Point => {
  const [first] = points;
  if (points.length <= 1) return first ?? [0, 0];
  const next = points.slice(1).map(([x, y], index): Point => {
    const [fromX, fromY] = points[index] as Point;
    return [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
  });
  return between(next, part);
};

/** Points of a curve after its first one. */
const curve = (points: readonly Point[]): Point[] =>
  Array.from({ length: STEPS }, (_, index) => between(points, (index + 1) / STEPS));

const LENGTHS: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4 };

const pairs = (values: ArrayLike<number>, from: number, length: number): Point[] =>
  Array.from({ length: length / 2 }, (_, index) => [
    values[from + index * 2] ?? 0,
    values[from + index * 2 + 1] ?? 0,
  ]);

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
  else last.points.push(...curve([pen, ...points]));
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
    else {
      const points = pairs(path, index + 1, length).map((point) => apply(matrix, point));
      draw(outlines, step, points);
    }
    index += 1 + length;
  }
  return outlines;
};

/** A shape of outlines; null when it has no point. */
export const shapeOf = (outlines: PathOutline[], rule: Shape['rule']): Shape | null => {
  const box = boxAround(outlines.flatMap(({ points }) => points));
  return box && { outlines, rule, box };
};
