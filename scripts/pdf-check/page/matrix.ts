/** A transformation matrix in PDF order: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];
/** A point in pt, from the left and from the bottom. */
export type Point = readonly [x: number, y: number];
/** Left, bottom, right and top in points. */
export type Box = readonly [number, number, number, number];

/** The identity matrix. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The product: applies `inner`, then `outer`. */
export const multiply = (inner: Matrix, outer: Matrix): Matrix => {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
};

/** A point moved by a matrix. */
export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The mean scale factor of a matrix. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** The bounding box of points; null for none. */
export const boxAround = (points: readonly Point[]): Box | null => {
  if (points.length === 0) return null;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
};

/** The intersection of two boxes; null when they do not overlap. */
export const intersect = (one: Box, other: Box): Box | null => {
  const box: Box = [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
  return box[0] <= box[2] && box[1] <= box[3] ? box : null;
};

/** Whether two boxes share a point. */
export const meets = (one: Box, other: Box): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

/** A box with a margin around it. */
export const widen = ([left, bottom, right, top]: Box, by: number): Box => [
  left - by,
  bottom - by,
  right + by,
  top + by,
];

/** Whether a point lies in a box or on its edge. */
export const isWithin = ([x, y]: Point, [left, bottom, right, top]: Box): boolean =>
  x >= left && x <= right && y >= bottom && y <= top;

/** The matrix in an array or typed array of pdf.js. */
export const toMatrix = (values: ArrayLike<number>): Matrix => [
  values[0] ?? 1,
  values[1] ?? 0,
  values[2] ?? 0,
  values[3] ?? 1,
  values[4] ?? 0,
  values[5] ?? 0,
];
