import type { Box } from '../react-pdf/nodes.ts';
import type { PdfDocument } from './pdf-document.ts';

/** A rectangle on the page in points, origin at the bottom left: left, bottom, right, top. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** Rounds to thousandths: far less than a printer's dot. */
export const inThousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** The rectangle on the page of a box at the current drawing position. */
export const onPage = (
  document: PdfDocument,
  { left = 0, top = 0, width = 0, height = 0 }: Box,
): Rectangle => {
  const [a, b, c, d, e, f] = document._ctm;
  const corners = [left, left + width].flatMap((x) =>
    [top, top + height].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  );
  const xs = corners.map(([x]) => inThousandths(x));
  const ys = corners.map(([, y]) => inThousandths(y));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};
