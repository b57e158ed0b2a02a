import type { Node } from '../../tagged-pdf/index.ts';

/** A style with its shorthands spelled out; lengths in points. */
export type Style = NonNullable<Node['style']> & Readonly<Record<string, unknown>>;

/** A margin in points, or `auto` for the free space. */
export type Side = number | 'auto';

/** Layout properties of a style, in points. `undefined`: determined by content or parent. */
export type BoxStyle = {
  style: Style;
  textAlign: unknown;
  row: boolean;
  wraps: boolean;
  absolute: boolean;
  width: number | undefined;
  height: number | undefined;
  minHeight: number;
  grow: number;
  shrink: number;
  rowGap: number;
  columnGap: number;
  justify: string;
  alignItems: string;
  alignSelf: string | undefined;
  marginTop: Side;
  marginRight: Side;
  marginBottom: Side;
  marginLeft: Side;
  paddingTop: number;
  paddingRight: number;
  paddingBottom: number;
  paddingLeft: number;
  borderTop: number;
  borderRight: number;
  borderBottom: number;
  borderLeft: number;
  top: number | undefined;
  bottom: number | undefined;
  left: number | undefined;
  right: number | undefined;
};
