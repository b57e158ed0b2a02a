import type { BoxNode } from './box-node.ts';

/** Lays a box out in a width, filled when `exact`, and in a height or as high as its content. */
export type LayOut = (node: BoxNode, width: number, exact: boolean, height?: number) => void;

/** The room within a box; with `height` undefined: content height, at least `least`. */
export type FlexSpace = {
  width: number;
  exact: boolean;
  height: number | undefined;
  least: number;
  layOut: LayOut;
};
/** Size used by the boxes in it. */
export type UsedSize = { width: number; height: number };

type Sizes = readonly number[];

const sum = (values: Sizes): number => values.reduce((all, value) => all + value, 0);

/** Each box's share of `free` points: by `grow` if positive, otherwise by `shrink` times its size. */
const sharesOf = (boxes: readonly BoxNode[], sizes: Sizes, free: number): Sizes => {
  const weights = boxes.map(({ resolved }, index) =>
    free > 0 ? resolved.grow : resolved.shrink * (sizes[index] as number),
  );
  const all = free > 0 ? Math.max(1, sum(weights)) : sum(weights);
  return weights.map((weight) => (all === 0 ? 0 : (free * weight) / all));
};

/**
 * Sizes along the flow with `free` points left over, or lacking when negative (CSS Flexible Box Layout 1,
 * 9.7). A box that would be smaller than its `least` gets that size, and the others share the rest again.
 */
export const flexed = (
  boxes: readonly BoxNode[],
  sizes: Sizes,
  free: number,
  least: (box: BoxNode) => number = () => 0,
): number[] => {
  const shares = sharesOf(boxes, sizes, free);
  const wanted = sizes.map((size, index) => size + (shares[index] as number));
  const tooSmall = boxes.map((box, index) => (wanted[index] as number) < least(box));
  if (!tooSmall.includes(true)) return wanted;
  const floors = boxes.map((box) => least(box));
  const taken = sum(floors.map((floor, index) => (tooSmall[index] ? floor - (sizes[index] as number) : 0)));
  const others = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => !tooSmall[index]);
  const left = free > 0 ? Math.max(0, free - taken) : Math.min(0, free - taken);
  const rest = flexed(others(boxes), others(sizes), left, least);
  return floors.map((floor, index) => (tooSmall[index] ? floor : (rest.shift() as number)));
};

/** Start of the first box and extra gap between boxes, for a justification and the free points. */
export const justified = (
  justify: string,
  free: number,
  count: number,
): { before: number; between: number } => {
  if (justify === 'center') return { before: free / 2, between: 0 };
  if (justify === 'flex-end') return { before: free, between: 0 };
  if (justify === 'space-between' && count > 1)
    return { before: 0, between: Math.max(0, free) / (count - 1) };
  return { before: 0, between: 0 };
};

/** How a box is aligned across the flow of its parent. */
export const alignOf = (parent: BoxNode, { resolved }: BoxNode): string =>
  resolved.alignSelf ?? parent.resolved.alignItems;

/** Start of a box across the flow, with `free` points next to it; automatic margins take them first. */
export const alignedAt = (align: string, free: number, autoBefore: boolean, autoAfter: boolean): number => {
  if (autoBefore && autoAfter) return Math.max(0, free / 2);
  if (autoAfter) return 0;
  if (autoBefore) return Math.max(0, free);
  if (align === 'center') return free / 2;
  return align === 'flex-end' ? free : 0;
};
