import { type BoxNode, edgesAcross, marginsAcross, marginsDown } from './box-node.ts';
import { alignOf, type FlexSpace, flexed, type UsedSize } from './flex.ts';
import { placeBoxes, ROW } from './place-boxes.ts';

const hasAutoDown = ({ resolved }: BoxNode): boolean =>
  resolved.marginTop === 'auto' || resolved.marginBottom === 'auto';

/** The width of a box before growing or shrinking. */
const basisOf = (child: BoxNode, inside: FlexSpace): number => {
  const { width, height } = child.resolved;
  if (width !== undefined) return Math.max(width, edgesAcross(child));
  inside.layOut(child, inside.width - marginsAcross(child), false, height);
  return child.box.width;
};

const stretches = (parent: BoxNode, child: BoxNode): boolean =>
  alignOf(parent, child) === 'stretch' && child.resolved.height === undefined && !hasAutoDown(child);

/** Boxes by line, when the row wraps and they do not all fit in one. */
const linesOf = (
  { resolved }: BoxNode,
  flow: readonly BoxNode[],
  bases: readonly number[],
  width: number,
): { boxes: BoxNode[]; bases: number[] }[] => {
  const lines: { boxes: BoxNode[]; bases: number[] }[] = [];
  let used = Number.POSITIVE_INFINITY;
  flow.forEach((child, index) => {
    const basis = bases[index] as number;
    const own = basis + marginsAcross(child);
    if (lines.length === 0 || (resolved.wraps && used + resolved.columnGap + own > width)) {
      lines.push({ boxes: [], bases: [] });
      used = own;
    } else used += resolved.columnGap + own;
    const line = lines.at(-1) as (typeof lines)[number];
    line.boxes.push(child);
    line.bases.push(basis);
  });
  return lines;
};

/** Lays out one line at its widths; its height is that of the tallest box, or the given one. */
const layOutLine = (
  parent: BoxNode,
  { boxes, bases }: { boxes: BoxNode[]; bases: number[] },
  inside: FlexSpace,
  given: number | undefined,
): { used: UsedSize; free: number } => {
  const gaps = Math.max(0, boxes.length - 1) * parent.resolved.columnGap;
  const margins = boxes.reduce((sum, child) => sum + marginsAcross(child), gaps);
  const wanted = bases.reduce((sum, basis) => sum + basis, margins);
  const room = inside.exact ? inside.width : wanted;
  const sizes = flexed(boxes, bases, room - wanted, edgesAcross);
  boxes.forEach((child, index) => {
    const stretched =
      given !== undefined && stretches(parent, child) ? given - marginsDown(child) : undefined;
    inside.layOut(child, sizes[index] as number, true, child.resolved.height ?? stretched);
  });
  const tallest = boxes.reduce((max, child) => Math.max(max, child.box.height + marginsDown(child)), 0);
  const height = given ?? Math.max(tallest, inside.least);
  boxes.forEach((child, index) => {
    if (stretches(parent, child))
      inside.layOut(child, sizes[index] as number, true, height - marginsDown(child));
  });
  const width = sizes.reduce((sum, size) => sum + size, margins);
  return { used: { width, height }, free: room - width };
};

/** Lays boxes out side by side; on more than one line when the row wraps. */
export const layOutRow = (parent: BoxNode, flow: readonly BoxNode[], inside: FlexSpace): UsedSize => {
  const { resolved } = parent;
  const lines = linesOf(
    parent,
    flow,
    flow.map((child) => basisOf(child, inside)),
    inside.width,
  );
  let top = resolved.borderTop + resolved.paddingTop;
  const first = top;
  let widest = 0;
  for (const line of lines) {
    const given = lines.length === 1 && !resolved.wraps ? inside.height : undefined;
    const { used, free } = layOutLine(parent, line, inside, given);
    placeBoxes(parent, line.boxes, ROW, { free, from: top, room: used.height });
    top += used.height + resolved.rowGap;
    widest = Math.max(widest, used.width);
  }
  const height = lines.length === 0 ? 0 : top - first - resolved.rowGap;
  return { width: widest, height: Math.max(height, inside.least) };
};
