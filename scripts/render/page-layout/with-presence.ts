import type { FlowNode } from '@react-pdf/paginate';
import type { BoxNode } from './box-node.ts';

/** The space below the content of a box that may be parted, in points. */
const spaceBelow = ({ box, boxes }: BoxNode): number => {
  const ends = boxes
    .filter(({ resolved }) => !resolved.absolute)
    .map(({ box: { top, height, marginBottom } }) => top + height + marginBottom);
  return ends.length === 0 ? 0 : Math.max(0, box.height - Math.max(...ends)) + box.marginBottom;
};

/**
 * A box that something must follow on its page. `@react-pdf/paginate` 1.0.1 lets a page end in the space below the content of such a
 * box, before it looks at what must follow; so that space is handed over as space before the next box.
 */
export const withPresence = (node: BoxNode, item: FlowNode, ahead: number): FlowNode => {
  if (!('children' in item)) return { ...item, minPresenceAhead: ahead };
  const space = spaceBelow(node);
  const height = item.box.height - (space - node.box.marginBottom);
  return { ...item, box: { ...item.box, height, marginBottom: 0 }, minPresenceAhead: ahead + space };
};
