import {
  type ImageProps,
  type PageProps,
  Path,
  Image as PdfImage,
  Page as PdfPage,
  Svg as PdfSvg,
  Text as PdfText,
  View as PdfView,
  Rect,
  type SVGProps,
  type TextProps,
  type ViewProps,
} from '@react-pdf/renderer';
import type { ComponentType, PropsWithChildren } from 'react';
import type { TagProps } from './types.ts';

type Tagged<Props> = ComponentType<PropsWithChildren<Props & TagProps>>;

/**
 * `backOnly`: on a page that is omitted where it would be the front of a sheet of paper; needs a layout that
 * supports it.
 */
export const Page = PdfPage as unknown as Tagged<
  PageProps & { experimentalPagination?: boolean; backOnly?: boolean }
>;
/**
 * For layouts that know it: `laterPages` on a fixed box, that the first page is without it; `keepWithPrevious`, that no page should
 * begin with it; `neverAlone`, that no page should have a later part of it and nothing else; `wholeIfRoom`, that it is parted only where much of a
 * page would stay blank.
 */
type PageHints = {
  laterPages?: boolean;
  keepWithPrevious?: boolean;
  neverAlone?: boolean;
  wholeIfRoom?: boolean;
};
export const View = PdfView as unknown as Tagged<ViewProps & PageHints>;
export const Text = PdfText as unknown as Tagged<TextProps>;
export const Svg = PdfSvg as unknown as Tagged<SVGProps>;
export const Image = PdfImage as unknown as Tagged<ImageProps & { wrap?: boolean }>;
export { Path, Rect };
