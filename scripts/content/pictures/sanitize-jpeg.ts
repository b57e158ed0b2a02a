import { decode } from 'jpeg-js';
import { type Orientation, orientationIn, uprightSize } from './exif.ts';
import { ARITHMETIC, type Frame, frameIn, LOSSLESS } from './jpeg-frame.ts';
import { hasAllScans } from './jpeg-scans.ts';
import { ADOBE, COMMENT, DQT, EOI, EXIF, ICC, type Segment, SOI, SOS, segmentsOf } from './jpeg-segments.ts';
import type { PictureFlaw, RejectedPicture, SanitizedPicture } from './picture-flaws.ts';

const TIFF = 10;

const orientationOf = (segment: Uint8Array): Orientation =>
  Buffer.from(segment.subarray(4, TIFF)).toString('latin1') === 'Exif\0\0'
    ? orientationIn(segment.subarray(TIFF))
    : 1;

/** Exif with only the orientation tag. */
const exifOf = (orientation: Orientation): Uint8Array =>
  Uint8Array.from([
    0xff,
    EXIF,
    0,
    34,
    ...Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'),
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);

const isNeeded = ({ marker }: Segment): boolean =>
  (marker <= 0xe0 || marker === ICC || marker === ADOBE || marker > 0xef) && marker !== COMMENT;

const flawOf = ({ marker, bits, width, height, channels }: Frame, maxPixels: number): PictureFlaw | null => {
  if (ARITHMETIC.has(marker)) return 'arithmetic-coding';
  if (LOSSLESS.has(marker)) return 'lossless-coding';
  if (bits === 12) return 'twelve-bits';
  if (bits !== 8 || width === 0 || height === 0) return 'damaged';
  if (width * height > maxPixels) return 'too-many-pixels';
  if (channels.length === 4) return 'cmyk';
  return channels.length === 1 || channels.length === 3 ? null : 'damaged';
};

/** Whether a quantisation table has 16 bits a value (T.81, B.2.4.1), for which react-pdf draws no picture. */
const hasCoarseTable = (bytes: Uint8Array, segments: readonly Segment[]): boolean =>
  segments.some(({ marker, start, end }) => {
    if (marker !== DQT) return false;
    for (let at = start + 4; at < end; at += 65) if ((bytes[at] ?? 0) > 0x0f) return true;
    return false;
  });

/** Memory limit of the decoder in megabytes, far above what the maximum number of pixels needs. */
const MEMORY = 2048;

const canBeDecoded = (bytes: Uint8Array): boolean => {
  try {
    decode(bytes, {
      useTArray: true,
      formatAsRGBA: false,
      // Only skips blocks beyond the picture, which the decoder would count in the last restart interval of a gray scan.
      tolerantDecoding: true,
      maxMemoryUsageInMB: MEMORY,
    });
    return true;
  } catch {
    return false;
  }
};

/**
 * A whole JPEG file without metadata, and without bytes after its end; the camera orientation is kept. Null
 * when the file is not a JPEG, and a flaw when it cannot be drawn: all its pixels are decoded to find out.
 * Broken camera data would crash react-pdf's reader.
 */
export const sanitizeJpeg = (
  bytes: Uint8Array,
  maxPixels: number,
): SanitizedPicture | RejectedPicture | null => {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const segments = segmentsOf(bytes) ?? [];
  const frame = frameIn(bytes, segments);
  if (frame === null || !segments.some(({ marker }) => marker === SOS))
    return { flaw: 'damaged', width: 0, height: 0 };
  const { width, height } = frame;
  const flaw = flawOf(frame, maxPixels) ?? (hasCoarseTable(bytes, segments) ? 'coarse-tables' : null);
  if (flaw !== null) return { flaw, width, height };
  if (!hasAllScans(bytes, segments, frame)) return { flaw: 'damaged', width, height };
  const held =
    segments
      .filter(({ marker }) => marker === EXIF)
      .map(({ start, end }) => orientationOf(bytes.subarray(start, end)))
      .find((orientation) => orientation !== 1) ?? 1;
  const parts = segments.filter(isNeeded).map(({ start, end }) => bytes.subarray(start, end));
  const exif = held === 1 ? [] : [exifOf(held)];
  const own = Buffer.concat([bytes.subarray(0, 2), ...exif, ...parts, Uint8Array.of(0xff, EOI)]);
  if (!canBeDecoded(own)) return { flaw: 'damaged', width, height };
  return { bytes: own, ...uprightSize(held, frame) };
};
