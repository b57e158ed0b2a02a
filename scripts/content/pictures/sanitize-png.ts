import { orientationIn } from './exif.ts';
import type { RejectedPicture, SanitizedPicture } from './picture-flaws.ts';
import { plainPng, upright } from './plain-png.ts';
import { checksum, decodePng, unpack } from './png-codec.ts';

/** A chunk of a PNG file: its data, and all of it including length and checksum. */
type Chunk = { type: string; data: Uint8Array; whole: Uint8Array };
type Head = { width: number; height: number; bits: number; colour: number; isInterlaced: boolean };

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Channels of a pixel, and their allowed bit depths, by colour type. */
const COLOURS: Readonly<Record<number, { values: number; bits: readonly number[] }>> = {
  0: { values: 1, bits: [1, 2, 4, 8, 16] },
  2: { values: 3, bits: [8, 16] },
  3: { values: 1, bits: [1, 2, 4, 8] },
  4: { values: 2, bits: [8, 16] },
  6: { values: 4, bits: [8, 16] },
};
const PALETTE = 3;
const GREY_WITH_ALPHA = 4;
/** Filters are numbered from 0. */
const LAST_FILTER = 4;
const WHOLE = [[0, 0, 1, 1]] as const;
/** Start and step, in x and y, of the seven passes of an interlaced picture. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const numberAt = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(at);

/** Every chunk up to the last; null when one is cut off or damaged, or the last is missing. */
const chunksOf = (bytes: Uint8Array): Chunk[] | null => {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + numberAt(bytes, at);
    if (end + 4 > bytes.length || numberAt(bytes, end) !== checksum(bytes.subarray(at + 4, end))) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end), whole: bytes.subarray(at, end + 4) });
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  return null;
};

const headOf = ([first]: readonly Chunk[]): Head | null => {
  if (first?.type !== 'IHDR' || first.data.length !== 13) return null;
  const [bits = 0, colour = -1, compression, filter, interlace = -1] = first.data.subarray(8);
  const [width, height] = [numberAt(first.data, 0), numberAt(first.data, 4)];
  const isValid = COLOURS[colour]?.bits.includes(bits) && compression === 0 && filter === 0 && interlace <= 1;
  return isValid && width > 0 && height > 0
    ? { width, height, bits, colour, isInterlaced: interlace === 1 }
    : null;
};

/** Consecutive rows of pixels, in bytes; each starts with its filter number. */
type Rows = { count: number; length: number };

const rowsOf = ({ width, height, bits, colour, isInterlaced }: Head): Rows[] => {
  const pixel = bits * (COLOURS[colour]?.values ?? 0);
  return (isInterlaced ? PASSES : WHOLE).map(([x, y, stepX, stepY]) => {
    const [columns, count] = [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)];
    return { count: columns > 0 ? Math.max(count, 0) : 0, length: 1 + Math.ceil((columns * pixel) / 8) };
  });
};

const hasFilters = (pixels: Uint8Array, rows: readonly Rows[]): boolean => {
  let at = 0;
  for (const { count, length } of rows)
    for (let row = 0; row < count; row += 1, at += length) if ((pixels[at] ?? 0) > LAST_FILTER) return false;
  return true;
};

const unpacks = (chunks: readonly Chunk[], rows: readonly Rows[]): boolean => {
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const expected = rows.reduce((sum, { count, length }) => sum + count * length, 0);
  const pixels = unpack(joined(packed), expected);
  return pixels !== null && hasFilters(pixels, rows);
};

const hasPalette = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ type, data }) => type === 'PLTE' && data.length > 0 && data.length % 3 === 0);

/**
 * Whether pdfkit draws it correctly: it garbles interlaced and 16-bit pixels, and misplaces the mask of a
 * small palette.
 */
const isPlain = ({ bits, colour, isInterlaced }: Head, chunks: readonly Chunk[]): boolean =>
  bits <= 8 && colour !== GREY_WITH_ALPHA && !isInterlaced && !chunks.some(({ type }) => type === 'tRNS');

const NEEDED: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/** The file without its metadata: texts, dates, camera data. */
const withoutNotes = (chunks: readonly Chunk[]): Uint8Array =>
  joined([SIGNATURE, ...chunks.filter(({ type }) => NEEDED.has(type)).map(({ whole }) => whole)]);

/** The picture in chunks with a valid header; null when its pixels cannot be decoded. */
const drawable = (head: Head, chunks: readonly Chunk[]): SanitizedPicture | null => {
  if (head.colour === PALETTE && !hasPalette(chunks)) return null;
  // some cameras append data after the last chunk
  const file = joined([SIGNATURE, ...chunks.map(({ whole }) => whole)]);
  const pixels = unpacks(chunks, rowsOf(head)) ? decodePng(file) : null;
  if (pixels === null) return null;
  const camera = chunks.find(({ type }) => type === 'eXIf');
  const orientation = camera === undefined ? 1 : orientationIn(camera.data);
  if (orientation !== 1 || !isPlain(head, chunks)) return plainPng(upright(pixels, orientation));
  return { bytes: withoutNotes(chunks), width: head.width, height: head.height };
};

/**
 * A whole PNG file that every reader draws alike, upright and without metadata. Null when the file is not a
 * PNG, and a flaw when it cannot be drawn. A damaged one would throw in png-js where it cannot be caught.
 * Pixels are unpacked only up to a limit.
 */
export const sanitizePng = (
  bytes: Uint8Array,
  maxPixels: number,
): SanitizedPicture | RejectedPicture | null => {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const chunks = chunksOf(bytes);
  const head = chunks === null ? null : headOf(chunks);
  if (chunks === null || head === null) return { flaw: 'damaged', width: 0, height: 0 };
  const { width, height } = head;
  if (width * height > maxPixels) return { flaw: 'too-many-pixels', width, height };
  return drawable(head, chunks) ?? { flaw: 'damaged', width, height };
};
