import resolveStyle from '@react-pdf/stylesheet';
import type { Node } from '../tagged-pdf/nodes.ts';
import { refuseStyle } from './refusal.ts';

/** A style with its shorthands spelled out; lengths in points. */
export type Style = NonNullable<Node['style']> & Readonly<Record<string, unknown>>;

/** A margin in points, or as much as is left over. */
export type Side = number | 'auto';
/** What a style means for the place and size of a box, in points. Undefined is: as its content or its parent makes it. */
export type Look = {
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

/** No style of the templates has a unit or a share of something, so what it stands in is not asked. */
const NOWHERE = { width: 0, height: 0, dpi: 72, remBase: 18, orientation: 'portrait' } as const;

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

/** What is painted and not placed. */
const PAINTED =
  /^(?:color|backgroundColor|font(?:Family|Size|Weight|Style)|lineHeight|text(?:Align|Decoration)|border\w+)$/;
const PLACED =
  /^(?:(?:margin|padding)(?:Top|Right|Bottom|Left)|width|height|minHeight|top|bottom|left|right|position|flex(?:Direction|Wrap|Grow|Shrink)|justifyContent|align(?:Items|Self)|(?:row|column)Gap)$/;

const refuseUnknown = (style: Style): void => {
  for (const [name, value] of Object.entries(style))
    if (!PAINTED.test(name) && !PLACED.test(name)) refuseStyle(`the property ${name}`, value);
};

/** A length that is a share of the page, in a style as a key. */
const SHARE = /"(\w+)":"([^"]*\dv[hw]\b[^"]*)"/;

const refuseShares = (key: string): void => {
  const [, name, value] = SHARE.exec(key) ?? [];
  if (name) refuseStyle(name, value);
};

const lookOf = (style: Style): Look => ({
  style,
  textAlign: style.textAlign,
  row: word(style, 'flexDirection', ['column', 'row']) === 'row',
  wraps: word(style, 'flexWrap', ['nowrap', 'wrap']) === 'wrap',
  width: length(style, 'width'),
  height: length(style, 'height'),
  minHeight: length(style, 'minHeight') ?? 0,
  grow: length(style, 'flexGrow') ?? 0,
  // react-pdf takes 0 for 1.
  shrink: length(style, 'flexShrink') || 1,
  rowGap: length(style, 'rowGap') ?? 0,
  columnGap: length(style, 'columnGap') ?? 0,
  justify: word(style, 'justifyContent', JUSTIFIED),
  alignItems: word(style, 'alignItems', ALIGNED),
  alignSelf: style.alignSelf === undefined ? undefined : word(style, 'alignSelf', ALIGNED),
  ...edges(style),
  ...placed(style),
});

const KEPT = 20_000;

/**
 * Looks by what the style says, kept for the next sheets: a few thousand styles make all sheets, and to resolve those of a
 * sheet anew took 6 % of its time. Throws for a property or a value that the layout of pages does not know.
 */
export const createLooks = (): ((style: unknown) => Look) => {
  const known = new Map<string, Look>();
  return (style) => {
    const key = JSON.stringify(style ?? {});
    const kept = known.get(key);
    if (kept) return kept;
    if (known.size >= KEPT) known.clear();
    refuseShares(key);
    const spelledOut = resolveStyle(NOWHERE, (style ?? {}) as Parameters<typeof resolveStyle>[1]) as Style;
    refuseUnknown(spelledOut);
    const look = lookOf(spelledOut);
    known.set(key, look);
    return look;
  };
};
