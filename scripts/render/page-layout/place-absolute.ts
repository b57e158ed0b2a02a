import { type BoxNode, marginsAcross, marginsDown } from './box-node.ts';
import type { LayOut } from './flex.ts';

/** The distance between two sides of a parent, when a box gives both offsets. */
const between = (room: number, start: number | undefined, end: number | undefined): number | undefined =>
  start === undefined || end === undefined ? undefined : Math.max(0, room - start - end);

/** Start of a box: its offset from the start, or from the end, or else the start of the content. */
const startOf = (
  room: number,
  size: number,
  { start, end, content }: { start: number | undefined; end: number | undefined; content: number },
): number => start ?? (end === undefined ? content : room - end - size);

/** Lays out a box outside the flow and places it in its parent, whose size is known; within the parent's borders. */
export const placeAbsolute = (
  { box: around, resolved: outer }: BoxNode,
  child: BoxNode,
  layOut: LayOut,
): void => {
  const { resolved, box } = child;
  const across = around.width - outer.borderLeft - outer.borderRight;
  const down = around.height - outer.borderTop - outer.borderBottom;
  const width = resolved.width ?? between(across - marginsAcross(child), resolved.left, resolved.right);
  const height = resolved.height ?? between(down - marginsDown(child), resolved.top, resolved.bottom);
  layOut(child, width ?? around.width - marginsAcross(child), width !== undefined, height);
  const beside = { start: resolved.left, end: resolved.right, content: outer.paddingLeft };
  const above = { start: resolved.top, end: resolved.bottom, content: outer.paddingTop };
  box.left = outer.borderLeft + box.marginLeft + startOf(across, box.width + marginsAcross(child), beside);
  box.top = outer.borderTop + box.marginTop + startOf(down, box.height + marginsDown(child), above);
};
