import type { Pixels } from '../../scripts/preview/rasterise.ts';
import type { TextArea } from './text-areas.ts';

/** A page printed by a monochrome printer: one byte per dot, 1 for ink. */
export type OneBitPage = { width: number; height: number; dots: Uint8Array };

/** Bayer's matrix of order 4: the step of darkness, of 16, at which each dot of a cell is printed. */
const SCREEN = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** A colour page through the screen of a monochrome printer. */
export const screened = ({ width, height, data }: Pixels): OneBitPage => {
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
      const step = (SCREEN[(y % 4) * 4 + (x % 4)] ?? 0) + 0.5;
      dots[y * width + x] = light / 255 < 1 - step / 16 ? 1 : 0;
    }
  }
  return { width, height, dots };
};

/** Parses a portable bitmap (`P4`, one or more pages) into pages. */
export const readBitmaps = (file: Uint8Array): OneBitPage[] => {
  const pages: OneBitPage[] = [];
  let at = 0;
  while (at < file.length) {
    const head = /^P4\s+(?:#[^\n]*\n\s*)*(\d+)\s+(\d+)\s/u.exec(
      Buffer.from(file.subarray(at, at + 200)).toString('latin1'),
    );
    if (!head) throw new Error(`No portable bitmap at byte ${at}`);
    const [width, height] = [Number(head[1]), Number(head[2])];
    const stride = Math.ceil(width / 8);
    at += head[0].length;
    const dots = new Uint8Array(width * height);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        dots[y * width + x] = ((file[at + y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    at += stride * height;
    pages.push({ width, height, dots });
  }
  return pages;
};

/** Number of dots of a text's area that differ between two prints of one page. */
const differentDots = (one: OneBitPage, other: OneBitPage, area: TextArea, dpi: number): number => {
  const dot = (points: number): number => Math.round((points * dpi) / 72);
  let count = 0;
  for (let y = dot(area.top); y < dot(area.bottom); y += 1)
    for (let x = dot(area.left); x < dot(area.right); x += 1)
      if (one.dots[y * one.width + x] !== other.dots[y * other.width + x]) count += 1;
  return count;
};

/** The texts of a page that differ, dot for dot, between two prints of it. */
export const textsPrintedOtherwise = (
  one: OneBitPage,
  other: OneBitPage,
  areas: readonly TextArea[],
  dpi: number,
): string[] => areas.filter((area) => differentDots(one, other, area, dpi) > 0).map(({ text }) => text);
