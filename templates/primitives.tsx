import {
  Page,
  type PageProps,
  Path,
  Rect,
  type SVGProps,
  Svg,
  Text,
  type TextProps,
  View,
  type ViewProps,
} from '@react-pdf/renderer';
import type { ComponentType, PropsWithChildren } from 'react';
import type { TagProps } from '../scripts/tagged-pdf/types.ts';

/**
 * The nodes of every template: those of react-pdf, with their structure element (`tag`) or marked as
 * decoration (`artifact`).
 */

type Tagged<Props> = ComponentType<PropsWithChildren<Props & TagProps>>;

/** A box; give it a `tag` when it is something (a table, a list), none when it only places its children. */
export const Box = View as unknown as Tagged<ViewProps>;
/** Text in one style; react-pdf sets it, so it must be one line. */
export const Line = Text as unknown as Tagged<TextProps>;
/** A vector drawing: a Figure with alt text, or an artifact. */
export const Drawing = Svg as unknown as Tagged<SVGProps>;
/** One page or the start of several. */
export const Sheet = Page as unknown as Tagged<PageProps & { experimentalPagination?: boolean }>;
export { Path, Rect };
