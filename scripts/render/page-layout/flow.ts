import { createPaginator, type FlowNode, type LeafNode, type PlacedNode } from '@react-pdf/paginate';
import { type BoxNode, withBoxes } from './box-node.ts';
import { partOf } from './box-part.ts';
import { unbreakableParts } from './line-boxes.ts';
import { withPresence } from './with-presence.ts';

/** The props of a node that control page breaks. */
type FlowFlags = {
  wrap?: boolean;
  break?: boolean;
  fixed?: boolean;
  laterPages?: boolean;
  minPresenceAhead?: number;
  /** Avoid starting a page with it. */
  keepWithPrevious?: boolean;
  /** Avoid a page with only its continuation. */
  neverAlone?: boolean;
  /** Whether it is parted only where much of a page would stay blank. */
  wholeIfRoom?: boolean;
};

export const flagsOf = ({ props }: BoxNode): FlowFlags => props as FlowFlags;
const hasFlow = ({ boxes }: BoxNode): boolean => boxes.some(({ resolved }) => !resolved.absolute);

/** The height in points above which every box may be parted, and the boxes that stay whole below it where there is room, but for these. */
type PartingRules = { highest: number; isParted: (node: BoxNode) => boolean };

const staysWhole = (node: BoxNode, isParted: PartingRules['isParted']): boolean =>
  flagsOf(node).wrap === false || (flagsOf(node).wholeIfRoom === true && !isParted(node));

/** The height of a box with the space around it, in points: a page that it begins has that space, too. */
const needOf = ({ box }: BoxNode): number => box.height + box.marginTop + box.marginBottom;

/** Whether a page may end within a box: one that stays whole is parted only when it has content in its flow and is too high. */
const mayPart = (node: BoxNode, { highest, isParted }: PartingRules): boolean =>
  !staysWhole(node, isParted) || (needOf(node) > highest && hasFlow(node));

const extentOf = ({ box }: BoxNode): LeafNode['box'] => ({
  top: box.top,
  height: box.height,
  marginTop: box.marginTop,
  marginBottom: box.marginBottom,
  edgeTop: box.borderTopWidth + box.paddingTop,
  edgeBottom: box.borderBottomWidth + box.paddingBottom,
});

/** Cuts a box without content at `available` points. */
const cutBox =
  (node: BoxNode, rules: PartingRules) =>
  (available: number): [LeafNode, LeafNode] | null => {
    const { height } = node.box;
    if (available <= 0 || available >= height) return null;
    const above = partOf(node, available, { top: false, bottom: true });
    const below = partOf(node, height - available, { top: true, bottom: false });
    return [leafOf(above, rules), leafOf({ ...below, box: { ...below.box, top: 0 } }, rules)];
  };

const leafOf = (node: BoxNode, rules: PartingRules): LeafNode => {
  const leaf = { box: extentOf(node), id: node.type, data: node };
  // A text is one line, or lines that stay together, and is not cut.
  return mayPart(node, rules) && !node.set ? { ...leaf, split: cutBox(node, rules) } : leaf;
};

const withFlags = (node: BoxNode, item: FlowNode): FlowNode => {
  const { fixed, minPresenceAhead: ahead = 0 } = flagsOf(node);
  const flagged = ahead > 0 ? withPresence(node, item, ahead) : item;
  return fixed ? { ...flagged, repeat: true } : flagged;
};

const itemOf = (node: BoxNode, rules: PartingRules): FlowNode => {
  if (node.resolved.absolute) return { box: extentOf(node), id: node.type, data: node, absolute: true };
  if (!mayPart(node, rules) || !hasFlow(node)) return leafOf(node, rules);
  const boxes = node.resolved.row ? node.boxes : node.boxes.flatMap(unbreakableParts);
  const children = boxes.map((child) => withFlags(child, itemOf(child, rules)));
  return {
    box: extentOf(node),
    id: node.type,
    data: node,
    direction: node.resolved.row ? 'row' : 'column',
    children,
  };
};

const withBreak = (node: BoxNode, rules: PartingRules): FlowNode => {
  const item = withFlags(node, itemOf(node, rules));
  return flagsOf(node).break ? { ...item, break: true } : item;
};

/** A box for one more page: each copy has its own place and words. */
const repeated = (node: BoxNode): BoxNode => {
  const own = { ...node, box: { ...node.box }, room: undefined };
  return node.boxes.length === 0 ? own : withBoxes(own, node.boxes.map(repeated));
};

/** The boxes of a placed piece: whole ones unchanged, cut ones with their part on this page. */
const boxesOf = ({ data, part, box, children }: PlacedNode): BoxNode[] => {
  const node = data as BoxNode | undefined;
  if (!node) return (children ?? []).flatMap(boxesOf);
  if (flagsOf(node).fixed) return [repeated(node)];
  if (node.resolved.absolute || !children || (part.isFirst && part.isLast)) return [node];
  const lead = part.isFirst ? node.box.marginTop : 0;
  const height = part.isLast ? undefined : box.height - lead;
  const boxes = children.flatMap(boxesOf);
  // A page that ends within the space above a box contains nothing of it.
  if (boxes.length === 0 && height !== undefined && height <= 0) return [];
  return [withBoxes(partOf(node, height, { top: !part.isFirst, bottom: !part.isLast }), boxes)];
};

/** The flow content of a page: the boxes of its parts, and their places. */
export type FilledPage = { boxes: BoxNode[]; placed: readonly PlacedNode[] };

/** Heights at which pages end early, in points; the first page is 0. */
export type EarlyEnds = ReadonlyMap<number, number>;

/**
 * Fills pages with boxes laid out one below the other, when `height` points of each are there. A box that is not to be parted is parted
 * all the same where it is higher than `highest` points; without these it would be cut off. `isParted`: whether a box may be
 * parted that should stay whole where there is room.
 */
export const createFlow = (
  boxes: readonly BoxNode[],
  height: number,
  highest: number,
  isParted: PartingRules['isParted'],
): ((earlyEnds?: EarlyEnds) => FilledPage[]) => {
  const items = boxes.map((box) => withBreak(box, { highest, isParted }));
  return (earlyEnds = new Map()) => {
    const paginator = createPaginator(items);
    const pages: FilledPage[] = [];
    while (!paginator.done) {
      const placed = paginator.next(earlyEnds.get(pages.length) ?? height);
      const found = placed.flatMap(boxesOf);
      const isFirst = pages.length === 0;
      pages.push({ boxes: isFirst ? found.filter((node) => !flagsOf(node).laterPages) : found, placed });
    }
    return pages;
  };
};

/** The part of the flow on a page, and its penalty, from 0. */
export type FlowPage = { boxes: BoxNode[]; flaw: number };

/** Fills pages as far as possible, like react-pdf: what is too high is cut off. */
export const fullPagesOf = (boxes: readonly BoxNode[], height: number): FlowPage[] =>
  createFlow(boxes, height, Number.POSITIVE_INFINITY, () => true)().map((page) => ({
    boxes: page.boxes,
    flaw: 0,
  }));
