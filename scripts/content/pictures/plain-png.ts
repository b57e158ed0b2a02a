import { encode } from 'fast-png';
import { type Orientation, uprightSize } from './exif.ts';
import type { SanitizedPicture } from './picture-flaws.ts';
import type { Pixels } from './png-codec.ts';

/**
 * Maps an upright pixel at `x` and `y` to its index in the file; `right` and `bottom` are the last column and
 * row of the file.
 */
type Source = (x: number, y: number, right: number, bottom: number) => [x: number, y: number];
const SOURCES: Readonly<Record<Orientation, Source>> = {
  1: (x, y) => [x, y],
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, bottom) => [right - x, bottom - y],
  4: (x, y, _, bottom) => [x, bottom - y],
  5: (x, y) => [y, x],
  6: (x, y, _, bottom) => [y, bottom - x],
  7: (x, y, right, bottom) => [right - y, bottom - x],
  8: (x, y, right) => [right - y, x],
};

/** Rotates pixels upright for a camera orientation. */
export const upright = (pixels: Pixels, orientation: Orientation): Pixels => {
  if (orientation === 1) return pixels;
  const { width, height } = uprightSize(orientation, pixels);
  const data = new Uint8Array(pixels.data.length);
  const sourceOf = SOURCES[orientation];
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) {
      const [left, top] = sourceOf(x, y, pixels.width - 1, pixels.height - 1);
      const from = (top * pixels.width + left) * 4;
      data.set(pixels.data.subarray(from, from + 4), at);
    }
  return { width, height, data };
};

/** Channels that a pixel needs: 4 when one is transparent, 1 when all are gray, otherwise 3. */
const channelsOf = (data: Uint8Array): 1 | 3 | 4 => {
  let isGray = true;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] !== 255) return 4;
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) isGray = false;
  }
  return isGray ? 1 : 3;
};

const ofChannels = (data: Uint8Array, channels: number): Uint8Array => {
  const packed = new Uint8Array((data.length / 4) * channels);
  for (let from = 0, to = 0; from < data.length; from += 4)
    for (let channel = 0; channel < channels; channel += 1, to += 1) packed[to] = data[from + channel] ?? 0;
  return packed;
};

/** Pixels as a plain PNG: 8 bits per channel, no palette, not interlaced; the same bytes on every machine. */
export const plainPng = ({ width, height, data }: Pixels): SanitizedPicture => {
  const channels = channelsOf(data);
  const pixels = { width, height, data: ofChannels(data, channels), channels, depth: 8 } as const;
  return { bytes: encode(pixels, { zlib: { level: 9 } }), width, height };
};
