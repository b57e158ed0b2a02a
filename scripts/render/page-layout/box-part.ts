import type { Box, BoxNode } from './box-node.ts';
import type { BoxStyle } from './style-types.ts';

const NO_TOP = { marginTop: 0, paddingTop: 0, borderTopWidth: 0 } as const;
const NO_BOTTOM = { marginBottom: 0, paddingBottom: 0, borderBottomWidth: 0 } as const;
const NO_TOP_LOOK = { marginTop: 0, paddingTop: 0, borderTop: 0 } as const;
const NO_BOTTOM_LOOK = { marginBottom: 0, paddingBottom: 0, borderBottom: 0 } as const;
const SQUARE_TOP = { ...NO_TOP, borderTopLeftRadius: 0, borderTopRightRadius: 0 } as const;
const SQUARE_BOTTOM = { ...NO_BOTTOM, borderBottomLeftRadius: 0, borderBottomRightRadius: 0 } as const;

/** Edges cut at a page break: drawn on neither part. */
type CutEdges = { top: boolean; bottom: boolean };

/** Part of a box cut by a page break; a continued part has a fixed height. */
export const partOf = (node: BoxNode, given: number | undefined, { top, bottom }: CutEdges): BoxNode => {
  const own = given === undefined ? {} : { height: given };
  const box: Box = { ...node.box, ...(top && NO_TOP), ...(bottom && NO_BOTTOM), ...own };
  const resolved: BoxStyle = {
    ...node.resolved,
    ...(top && NO_TOP_LOOK),
    ...(bottom && NO_BOTTOM_LOOK),
    ...own,
  };
  const style = { ...node.style, ...(top && SQUARE_TOP), ...(bottom && SQUARE_BOTTOM) };
  return { ...node, box, resolved, style, room: undefined };
};
