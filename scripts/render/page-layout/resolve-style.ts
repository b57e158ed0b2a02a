import resolveStyle from '@react-pdf/stylesheet';
import { createMemo } from '../memo.ts';
import { boxStyleOf } from './box-style.ts';
import { refuseStyle } from './layout-error.ts';
import type { BoxStyle, Style } from './style-types.ts';

/** Painted properties that do not affect layout. */
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

/** No template style has a unit or a percentage, so the container's size is not needed. */
const NOWHERE = { width: 0, height: 0, dpi: 72, remBase: 18, orientation: 'portrait' } as const;

type WrittenStyle = Parameters<typeof resolveStyle>[1];

const resolveStyleOf = (style: unknown, key: string): BoxStyle => {
  refuseShares(key);
  const spelledOut = resolveStyle(NOWHERE, (style ?? {}) as WrittenStyle) as Style;
  refuseUnknown(spelledOut);
  return boxStyleOf(spelledOut);
};

const MAX_CACHED_STYLES = 20_000;

/**
 * Resolves styles, with a cache: all sheets use a few thousand styles, and resolving those of a sheet again
 * took 6 % of its time. Throws for a property or a value that the page layout does not support.
 */
export const createStyleResolver = (): ((style: unknown) => BoxStyle) => {
  const cached = createMemo<BoxStyle>(MAX_CACHED_STYLES);
  return (style) => {
    const key = JSON.stringify(style ?? {});
    return cached(key, () => resolveStyleOf(style, key));
  };
};
