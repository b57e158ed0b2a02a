import type { Mark, Node } from '../../tagged-pdf/index.ts';
import type { BoxStyle } from './style-types.ts';

/**
 * Position and size of a box, in points; `top` and `left` from the corner of its parent, including borders.
 */
export type Box = {
  top: number;
  left: number;
  width: number;
  height: number;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
  paddingTop: number;
  paddingRight: number;
  paddingBottom: number;
  paddingLeft: number;
  borderTopWidth: number;
  borderRightWidth: number;
  borderBottomWidth: number;
  borderLeftWidth: number;
};

/** One set line of react-pdf's text engine; only the properties that layout reads. */
export type SetLine = NonNullable<Node['lines']>[number] & {
  xAdvance: number;
  box: { x: number; y: number; height: number };
  /** Tag marks of a line that was broken before layout. */
  taggedMark?: Mark | undefined;
};

/** Sets the lines of a text in a width, and in a height if given; in points. */
export type Setter = (width: number, height?: number) => readonly SetLine[];

/** The space a box was last laid out in, to avoid laying it out twice. */
type BoxSpace = { width: number; exact: boolean; height: number | undefined };

/** A node during layout: what react-pdf paints, and what placing it needs. */
export type BoxNode = {
  type: string;
  props: NonNullable<Node['props']>;
  style: NonNullable<Node['style']>;
  resolved: BoxStyle;
  box: Box;
  /** Nested boxes; a text and a drawing have none. */
  boxes: readonly BoxNode[];
  /** The same for readers of the tree after layout; for a text or a drawing, its content. */
  children: Node[];
  /** The lines of a set text. */
  lines?: readonly SetLine[];
  /** Horizontal offset of a shrink-to-fit text for its alignment. */
  alignOffset?: number;
  set?: Setter;
  room?: BoxSpace | undefined;
};

/** A node with other child boxes. */
export const withBoxes = (node: BoxNode, boxes: readonly BoxNode[]): BoxNode => ({
  ...node,
  boxes,
  children: [...boxes],
});

/** The size of a margin before free space is distributed. */
export const numeric = (side: number | 'auto'): number => (side === 'auto' ? 0 : side);

/** A box with its style's edges, before it is placed and has a size. */
export const unplaced = (resolved: BoxStyle): Box => ({
  top: 0,
  left: 0,
  width: 0,
  height: 0,
  marginTop: numeric(resolved.marginTop),
  marginRight: numeric(resolved.marginRight),
  marginBottom: numeric(resolved.marginBottom),
  marginLeft: numeric(resolved.marginLeft),
  paddingTop: resolved.paddingTop,
  paddingRight: resolved.paddingRight,
  paddingBottom: resolved.paddingBottom,
  paddingLeft: resolved.paddingLeft,
  borderTopWidth: resolved.borderTop,
  borderRightWidth: resolved.borderRight,
  borderBottomWidth: resolved.borderBottom,
  borderLeftWidth: resolved.borderLeft,
});

/** Space taken by padding and borders, across and down. */
export const edgesAcross = ({ resolved }: BoxNode): number =>
  resolved.paddingLeft + resolved.paddingRight + resolved.borderLeft + resolved.borderRight;
export const edgesDown = ({ resolved }: BoxNode): number =>
  resolved.paddingTop + resolved.paddingBottom + resolved.borderTop + resolved.borderBottom;
/** The margins of a box, across and down; automatic ones are 0 until free space is distributed. */
export const marginsAcross = ({ resolved }: BoxNode): number =>
  numeric(resolved.marginLeft) + numeric(resolved.marginRight);
export const marginsDown = ({ resolved }: BoxNode): number =>
  numeric(resolved.marginTop) + numeric(resolved.marginBottom);
