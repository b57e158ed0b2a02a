import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as inBrowser from '../../../scripts/content/pictures/png-codec.browser.ts';
import * as inNode from '../../../scripts/content/pictures/png-codec.ts';
import { png } from '../sample-pictures.ts';

const data = Uint8Array.from({ length: 5000 }, (_, index) => (index * index) % 251);
const packed = new Uint8Array(deflateSync(data));
const stored = new Uint8Array(deflateSync(data, { level: 0 }));

describe.each([
  ['Node', inNode],
  ['a browser', inBrowser],
])('in %s', (_, { checksum, unpack, decodePng }) => {
  test('a checksum is that of ISO 3309', () => {
    expect(checksum(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(checksum(new Uint8Array())).toBe(0);
  });

  test('data is unpacked to its length', () => {
    for (const bytes of [packed, stored])
      expect(Buffer.compare(unpack(bytes, 5000) ?? data.slice(1), data)).toBe(0);
  });

  test.each([
    ['of more bytes', packed, 4999],
    ['of more bytes, stored', stored, 4999],
    ['of fewer bytes', packed, 5001],
    ['cut off', packed.subarray(0, -5), 5000],
    ['without its checksum', packed.subarray(0, -4), 5000],
    ['with a wrong checksum', packed.with(packed.length - 1, (packed.at(-1) ?? 0) ^ 1), 5000],
    ['with a damaged head', packed.with(0, 0), 5000],
    ['of nothing', new Uint8Array(), 0],
  ])('data %s is rejected', (__, bytes, length) => {
    expect(unpack(bytes, length)).toBeNull();
  });

  test('a damaged picture has no pixels', () => {
    expect(decodePng(png().subarray(0, 50))).toBeNull();
  });
});

/** Channels of a pixel, and their bit depths, by colour type. */
const COLOURS = [
  { colour: 0, values: 1, bits: [1, 2, 4, 8, 16] },
  { colour: 2, values: 3, bits: [8, 16] },
  { colour: 3, values: 1, bits: [1, 2, 4, 8] },
  { colour: 4, values: 2, bits: [8, 16] },
  { colour: 6, values: 4, bits: [8, 16] },
];
const SIDE = 16;
/**
 * Columns and rows of the passes of an interlaced picture of 16 by 16 pixels, and of a non-interlaced one.
 */
const PASSES = {
  1: [
    [2, 2],
    [2, 2],
    [4, 2],
    [4, 4],
    [8, 4],
    [8, 8],
    [16, 8],
  ],
  0: [[SIDE, SIDE]],
} as const;

const KINDS = COLOURS.flatMap(({ colour, values, bits }) =>
  bits.flatMap((depth) => ([0, 1] as const).map((interlace) => ({ colour, values, bits: depth, interlace }))),
);

/** Rows of bytes, each after the number of its filter, 0 to 4. */
const rowsOf = ({ values, bits, interlace }: (typeof KINDS)[number]): Uint8Array => {
  const bytes = PASSES[interlace].flatMap(([columns, rows]) =>
    Array.from({ length: rows }, (_, row) => [
      row % 5,
      ...Array.from(
        { length: Math.ceil((columns * values * bits) / 8) },
        (__, at) => (at * 37 + row * 11) % 256,
      ),
    ]).flat(),
  );
  return Uint8Array.from(bytes);
};

test.each(KINDS)(
  'a picture of colour $colour, $bits bits, interlaced $interlace has the same pixels in Node and a browser',
  (kind) => {
    const { colour, bits, interlace } = kind;
    const palette = Uint8Array.from({ length: 3 * 2 ** bits }, (_, at) => (at * 11) % 256);
    const size = { width: SIDE, height: SIDE };
    const pixels = rowsOf(kind);
    const file = png({ ...size, colour, bits, interlace, pixels, ...(colour === 3 && { palette }) });
    const [there, here] = [inNode, inBrowser].map(({ decodePng }) => decodePng(file)?.data);
    if (there === undefined || here === undefined) throw new Error('It has no pixels');
    expect(new Set(there).size).toBeGreaterThan(1);
    expect(Buffer.compare(here, there)).toBe(0);
  },
);
