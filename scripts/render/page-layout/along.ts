import { justified } from './flex.ts';
import type { Side } from './looks.ts';

/** A box in the direction of the flow: the margin before it, its size, the margin after it. */
export type Extent = { before: Side; size: number; after: Side };

/** Where a box begins, its margin before it left out, and what its margins take; in points from where the content begins. */
export type Place = { start: number; before: number; after: number };

const isAuto = (side: Side): number => (side === 'auto' ? 1 : 0);

/**
 * Places boxes one after another with `gap` points between two. Automatic margins take the `free` points that are left over, and
 * where there is one the boxes are not justified.
 */
export const along = (
  extents: readonly Extent[],
  { free, gap, justify }: { free: number; gap: number; justify: string },
): Place[] => {
  const autos = extents.reduce((sum, { before, after }) => sum + isAuto(before) + isAuto(after), 0);
  const share = autos > 0 && free > 0 ? free / autos : 0;
  const taken = (side: Side): number => (side === 'auto' ? share : side);
  const spread = autos > 0 ? { before: 0, between: 0 } : justified(justify, free, extents.length);
  let next = spread.before;
  return extents.map((extent) => {
    const [before, after] = [taken(extent.before), taken(extent.after)];
    const start = next + before;
    next = start + extent.size + after + gap + spread.between;
    return { start, before, after };
  });
};
