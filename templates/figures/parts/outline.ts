/** Outlines as SVG path data, in the units of the drawing. */

type Point = [x: number, y: number];

const round = (value: number): number => Math.round(value * 100) / 100;

/** Pseudo-random numbers between 0 and 1, the same for the same seed. */
export const chance = (seed: number): (() => number) => {
  let state = seed * 9301 + 49297;
  return () => {
    state = (state * 9301 + 49297) % 233280;
    return state / 233280;
  };
};

/** A closed soft curve through all points (Catmull-Rom as cubic Béziers). */
export const softOutline = (points: readonly Point[]): string => {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const curves = points.map((point, index) => {
    const [before, next, after] = [at(index - 1), at(index + 1), at(index + 2)];
    const pull = (from: Point, a: Point, b: Point, sign: number) =>
      `${round(from[0] + (sign * (b[0] - a[0])) / 6)} ${round(from[1] + (sign * (b[1] - a[1])) / 6)}`;
    return `C ${pull(point, before, next, 1)} ${pull(next, point, after, -1)} ${round(next[0])} ${round(next[1])}`;
  });
  const [x, y] = at(0);
  return `M ${round(x)} ${round(y)} ${curves.join(' ')} Z`;
};

type WobblyCircle = {
  x: number;
  y: number;
  rx: number;
  ry: number;
  seed: number;
  points: number;
  wobble: number;
};

/** A round shape made uneven by `wobble` (0 is an ellipse, 0.2 is a cell). */
export const wobblyOutline = ({ x, y, rx, ry, seed, points, wobble }: WobblyCircle): string => {
  const next = chance(seed);
  return softOutline(
    Array.from({ length: points }, (_, index): Point => {
      const angle = (index / points) * Math.PI * 2 + (next() - 0.5) * 0.25;
      const reach = 1 - wobble / 2 + next() * wobble;
      return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
    }),
  );
};
