import { type Box, isWithin, meets, type Point, widen } from './matrix.ts';
import type { Paint, PathOutline, Shape } from './types.ts';

/** Calls back with the ends of each edge. */
const eachEdge = (
  { points, closed }: PathOutline,
  isClosed: boolean,
  visit: (from: Point, to: Point) => void,
): void => {
  for (let index = 1; index < points.length; index += 1)
    visit(points[index - 1] as Point, points[index] as Point);
  const [first, last] = [points[0], points.at(-1)];
  if (first && last && (closed || isClosed)) visit(last, first);
};

/** Winding number of outlines around a point, and the number of edges that a ray from it crosses. */
const windings = (shape: Shape, [x, y]: Point): { winding: number; crossings: number } => {
  let winding = 0;
  let crossings = 0;
  const visit = ([x0, y0]: Point, [x1, y1]: Point): void => {
    if (y0 <= y === y1 <= y) return;
    if (x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) <= x) return;
    crossings += 1;
    winding += y1 > y0 ? 1 : -1;
  };
  for (const outline of shape.outlines) eachEdge(outline, true, visit);
  return { winding, crossings };
};

/** Whether a point lies inside a filled shape. */
const contains = (shape: Shape, point: Point): boolean => {
  if (!isWithin(point, shape.box)) return false;
  const { winding, crossings } = windings(shape, point);
  return shape.rule === 'nonzero' ? winding !== 0 : crossings % 2 === 1;
};

const distance = ([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number => {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
};

const isOnStroke = ({ shape, width }: Paint, point: Point): boolean => {
  if (!isWithin(point, widen(shape.box, width / 2))) return false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const outline of shape.outlines)
    eachEdge(outline, false, (from, to) => {
      nearest = Math.min(nearest, distance(point, from, to));
    });
  return nearest <= width / 2;
};

/** Whether a point lies inside every clip. */
export const isInClips = (clips: readonly Shape[], point: Point): boolean =>
  clips.every((clip) => contains(clip, point));

/** Whether no edge of a shape comes into a box, or near it by a distance: then all of the box is inside the shape, or all outside. */
const isClear = ({ outlines, box: own }: Shape, box: Box, by = 0): boolean => {
  const [left, bottom, right, top] = widen(box, by);
  if (!meets(own, [left, bottom, right, top])) return true;
  let isFree = true;
  const visit = ([x0, y0]: Point, [x1, y1]: Point): void => {
    const isBeside = (x0 < left && x1 < left) || (x0 > right && x1 > right);
    const isOver = (y0 < bottom && y1 < bottom) || (y0 > top && y1 > top);
    isFree &&= isBeside || isOver;
  };
  for (const outline of outlines) eachEdge(outline, true, visit);
  return isFree;
};

/** Whether paint covers all points of a box or none of them; false where that is not certain. */
export const isEvenOn = ({ kind, shape, width, clips }: Paint, box: Box): boolean =>
  isClear(shape, box, kind === 'stroke' ? width / 2 : 0) && clips.every((clip) => isClear(clip, box));

/** Whether paint covers a point of the page. */
export const covers = (paint: Paint, point: Point): boolean => {
  if (paint.box === null || !isWithin(point, paint.box)) return false;
  const isOn = paint.kind === 'stroke' ? isOnStroke(paint, point) : contains(paint.shape, point);
  return isOn && isInClips(paint.clips, point);
};
