import { refuseStyle } from './layout-error.ts';
import type { BoxStyle, Side, Style } from './style-types.ts';

const length = (style: Style, name: string): number | undefined => {
  const value = style[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'number' ? value : refuseStyle(name, value);
};

const side = (style: Style, name: string): Side =>
  style[name] === 'auto' ? 'auto' : (length(style, name) ?? 0);

const word = (style: Style, name: string, known: readonly string[]): string => {
  const value = style[name] ?? known[0];
  return known.includes(String(value)) ? String(value) : refuseStyle(name, value);
};

const ALIGNED = ['stretch', 'flex-start', 'center', 'flex-end'] as const;
const JUSTIFIED = ['flex-start', 'center', 'flex-end', 'space-between'] as const;

const edges = (style: Style) => ({
  marginTop: side(style, 'marginTop'),
  marginRight: side(style, 'marginRight'),
  marginBottom: side(style, 'marginBottom'),
  marginLeft: side(style, 'marginLeft'),
  paddingTop: length(style, 'paddingTop') ?? 0,
  paddingRight: length(style, 'paddingRight') ?? 0,
  paddingBottom: length(style, 'paddingBottom') ?? 0,
  paddingLeft: length(style, 'paddingLeft') ?? 0,
  borderTop: length(style, 'borderTopWidth') ?? 0,
  borderRight: length(style, 'borderRightWidth') ?? 0,
  borderBottom: length(style, 'borderBottomWidth') ?? 0,
  borderLeft: length(style, 'borderLeftWidth') ?? 0,
});

const placed = (style: Style) => {
  const absolute = word(style, 'position', ['relative', 'absolute']) === 'absolute';
  const where = {
    top: length(style, 'top'),
    bottom: length(style, 'bottom'),
    left: length(style, 'left'),
    right: length(style, 'right'),
  };
  const moved = Object.entries(where).find(([, value]) => value !== undefined);
  if (!absolute && moved) refuseStyle(`${moved[0]} of a box in the flow`, moved[1]);
  return { absolute, ...where };
};

/** The layout properties of a resolved style. Throws for a value that the page layout does not support. */
export const boxStyleOf = (style: Style): BoxStyle => ({
  style,
  textAlign: style.textAlign,
  row: word(style, 'flexDirection', ['column', 'row']) === 'row',
  wraps: word(style, 'flexWrap', ['nowrap', 'wrap']) === 'wrap',
  width: length(style, 'width'),
  height: length(style, 'height'),
  minHeight: length(style, 'minHeight') ?? 0,
  grow: length(style, 'flexGrow') ?? 0,
  // react-pdf treats 0 as 1.
  shrink: length(style, 'flexShrink') || 1,
  rowGap: length(style, 'rowGap') ?? 0,
  columnGap: length(style, 'columnGap') ?? 0,
  justify: word(style, 'justifyContent', JUSTIFIED),
  alignItems: word(style, 'alignItems', ALIGNED),
  alignSelf: style.alignSelf === undefined ? undefined : word(style, 'alignSelf', ALIGNED),
  ...edges(style),
  ...placed(style),
});
