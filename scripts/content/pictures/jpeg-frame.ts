import { type Segment, wordAt } from './jpeg-segments.ts';

/** Baseline, extended and progressive: allowed in a PDF (ISO 32000-1, 7.4.8). */
const DRAWABLE: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** Frames with Huffman coding that is lossless or hierarchical, and frames with arithmetic coding. */
export const LOSSLESS: ReadonlySet<number> = new Set([0xc3, 0xc5, 0xc6, 0xc7]);
export const ARITHMETIC: ReadonlySet<number> = new Set([0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** A channel of a frame: its id, and its samples across and down in one unit of the picture. */
export type Channel = { id: number; across: number; down: number };

/** The header of a frame (T.81, B.2.2): bits per channel, size in pixels, and channels. */
export type Frame = {
  marker: number;
  bits: number;
  width: number;
  height: number;
  channels: readonly Channel[];
};

const channelAt = (bytes: Uint8Array, start: number): Channel => {
  const [id = 0, sampling = 0] = bytes.subarray(start);
  return { id, across: sampling >> 4, down: sampling & 15 };
};

/** The first frame of a JPEG; null when it has none. */
export const frameIn = (bytes: Uint8Array, segments: readonly Segment[]): Frame | null => {
  const found = segments.find(
    ({ marker }) => DRAWABLE.has(marker) || LOSSLESS.has(marker) || ARITHMETIC.has(marker),
  );
  if (found === undefined) return null;
  const { marker, start } = found;
  const [bits = 0, count = 0] = [bytes[start + 4], bytes[start + 9]];
  const channels = Array.from({ length: count }, (_, index) => channelAt(bytes, start + 10 + 3 * index));
  return { marker, bits, height: wordAt(bytes, start + 5), width: wordAt(bytes, start + 7), channels };
};
