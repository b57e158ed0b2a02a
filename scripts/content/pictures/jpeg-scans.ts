import type { Channel, Frame } from './jpeg-frame.ts';
import { DRI, type Segment, SOS, wordAt } from './jpeg-segments.ts';

/** A scan (T.81, B.2.3): its channels, its coefficients, and the lowest bit that it sends. */
type Scan = { ids: readonly number[]; from: number; to: number; bit: number };

const scanAt = (bytes: Uint8Array, { start }: Segment): Scan => {
  const count = bytes[start + 4] ?? 0;
  const [from = 0, to = 0, approximation = 0] = bytes.subarray(start + 5 + 2 * count);
  const ids = Array.from({ length: count }, (_, index) => bytes[start + 5 + 2 * index] ?? 0);
  return { ids, from, to, bit: approximation & 15 };
};

/** How many units a scan sends (T.81, A.2): one of several channels sends more than one block in each. */
const unitsOf = ({ width, height, channels }: Frame, { ids }: Scan): number => {
  const across = Math.max(...channels.map((one) => one.across));
  const down = Math.max(...channels.map((one) => one.down));
  const only = ids.length === 1 ? channels.find(({ id }) => id === ids[0]) : undefined;
  if (only === undefined) return Math.ceil(width / (8 * across)) * Math.ceil(height / (8 * down));
  const columns = Math.ceil((width * only.across) / across / 8);
  return columns * Math.ceil((height * only.down) / down / 8);
};

const restartsIn = (bytes: Uint8Array, { start, end }: Segment): number => {
  let count = 0;
  for (let at = start + 2 + wordAt(bytes, start + 2); at + 1 < end; at += 1)
    if (bytes[at] === 0xff && ((bytes[at + 1] ?? 0) & 0xf8) === 0xd0) count += 1;
  return count;
};

/** Coefficients of a block of 8 by 8 samples. */
const COEFFICIENTS = 64;

/** Whether the scans send each coefficient of a channel to its last bit. */
const isWhole = ({ id }: Channel, scans: readonly Scan[]): boolean => {
  const own = scans.filter(({ ids, bit }) => ids.includes(id) && bit === 0);
  return Array.from({ length: COEFFICIENTS }, (_, index) => index).every((index) =>
    own.some(({ from, to }) => from <= index && index <= to),
  );
};

/**
 * Whether a JPEG has all its scans, and each scan all its restart intervals, counted from the size of the frame. A file that
 * was cut at a marker and closed again has fewer, and the decoder leaves the rest gray without an error.
 */
export const hasAllScans = (bytes: Uint8Array, segments: readonly Segment[], frame: Frame): boolean => {
  const scans: Scan[] = [];
  let interval = 0;
  for (const segment of segments) {
    if (segment.marker === DRI) interval = wordAt(bytes, segment.start + 4);
    if (segment.marker !== SOS) continue;
    const scan = scanAt(bytes, segment);
    const units = unitsOf(frame, scan);
    if (interval > 0 && restartsIn(bytes, segment) < Math.ceil(units / interval) - 1) return false;
    scans.push(scan);
  }
  return frame.channels.every((channel) => isWhole(channel, scans));
};
