import { encode } from 'fast-png';
import { type Pixels, rasterise } from '../../preview/rasterise.ts';
import { MAX_PAGES } from './summary.ts';

/** Pixels per inch: a page of Letter is 612 pixels wide and legible. */
const DPI = 72;

/** A page before and after, as PNG; null for a missing page. */
export type PagePair = { number: number; before: Uint8Array | null; after: Uint8Array | null };

/** RGB: pages are opaque. */
const toRgb = ({ width, height, data }: Pixels): Uint8Array => {
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) rgb.set(data.subarray(at * 4, at * 4 + 3), at * 3);
  return rgb;
};

/** A picture as PNG, without a palette and without metadata. */
export const toPng = ({ width, height, data }: Pixels): Uint8Array =>
  encode({ width, height, data: toRgb({ width, height, data }), channels: 3, depth: 8 });

const isAlike = (a: Pixels | undefined, b: Pixels | undefined): boolean =>
  a !== undefined && b !== undefined && a.width === b.width && Buffer.compare(a.data, b.data) === 0;

/** The pages that differ, drawn with pdfium; null for a missing PDF. */
export const pagePictures = async (
  before: Uint8Array | null,
  after: Uint8Array | null,
): Promise<PagePair[]> => {
  const [old, now] = [
    before === null ? [] : await rasterise(before, DPI),
    after === null ? [] : await rasterise(after, DPI),
  ];
  const draw = (page: Pixels | undefined): Uint8Array | null => (page === undefined ? null : toPng(page));
  return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => at)
    .filter((at) => !isAlike(old[at], now[at]))
    .slice(0, MAX_PAGES)
    .map((at) => ({ number: at + 1, before: draw(old[at]), after: draw(now[at]) }));
};
