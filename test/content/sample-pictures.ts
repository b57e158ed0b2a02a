import { crc32, deflateSync } from 'node:zlib';

const word = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};

/** A chunk of a PNG file, with its length and checksum. */
export const chunk = (type: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([word(data.length), named, word(crc32(named))]);
};

type Png = {
  width?: number;
  height?: number;
  bits?: number;
  colour?: number;
  interlace?: number;
  pixels?: Uint8Array;
  packed?: Uint8Array;
  palette?: Uint8Array;
  /** Chunks before the pixels. */
  more?: readonly Uint8Array[];
};

/** A PNG file, of one black pixel by default. */
export const png = ({
  width = 1,
  height = 1,
  bits = 8,
  colour = 0,
  interlace = 0,
  ...rest
}: Png = {}): Buffer => {
  const { pixels = Buffer.alloc(2), packed = deflateSync(pixels), palette, more = [] } = rest;
  const head = [...word(width), ...word(height), bits, colour, 0, 0, interlace];
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.from(head)),
    ...(palette === undefined ? [] : [chunk('PLTE', palette)]),
    ...more,
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A segment of a JPEG file, with its length. */
export const segment = (marker: number, data: Iterable<number>): number[] => {
  const bytes = [...data];
  return [0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff, ...bytes];
};

/** Exif with one entry, the orientation. */
export const exif = (orientation: number, order: 'MM' | 'II' = 'MM'): number[] => {
  const big = [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const little = [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
  return segment(0xe1, [...Buffer.from(`Exif\0\0${order}`, 'latin1'), ...(order === 'MM' ? big : little)]);
};

type Jpeg = {
  before?: number[];
  frame?: number;
  bits?: number;
  size?: number[];
  colours?: number;
  scan?: number[];
  end?: number[];
};

const START_OF_SCAN = segment(0xda, [1, 1, 0, 0, 63, 0]);

/** A JPEG file of one grey pixel, with its segments only. */
export const jpeg = ({ before = [], frame = 0xc0, size = [0, 1, 0, 1], ...rest }: Jpeg = {}): Buffer => {
  const { bits = 8, colours = 1 } = rest;
  const colour = [1, 0x11, 0];
  const { scan = [...START_OF_SCAN, 0x12, 0xff, 0x00, 0xff, 0xd0, 0x34], end = [0xff, 0xd9] } = rest;
  return Buffer.from([
    0xff,
    0xd8,
    ...before,
    ...segment(frame, [bits, ...size, colours, ...Array.from({ length: colours }, () => colour).flat()]),
    ...scan,
    ...end,
  ]);
};
