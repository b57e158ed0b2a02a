import { chunk, png } from './sample-pictures.ts';

/** Red, green and blue on white paper. */
export type Seen = readonly [red: number, green: number, blue: number];

export type PngKind = { name: string; file: Buffer; seenAt: (x: number, y: number) => Seen };

export const WIDTH = 13;
export const HEIGHT = 9;

/** Start and step, in x and y, of the passes of the pixels in a file (PNG 8.2). */
const WHOLE = [[0, 0, 1, 1]] as const;
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Samples of the pixel at a place, each of some bits. */
type SamplesAt = (x: number, y: number) => readonly number[];

const packedRow = (samples: readonly number[], bits: number): Buffer => {
  const binary = samples.map((sample) => sample.toString(2).padStart(bits, '0')).join('');
  return Buffer.from((binary.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
};

const steps = (start: number, step: number, end: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((end - start) / step)) }, (_, index) => start + index * step);

const pixelsOf = (samplesAt: SamplesAt, bits: number, isInterlaced: boolean): Buffer =>
  Buffer.concat(
    (isInterlaced ? ADAM7 : WHOLE).flatMap(([left, top, stepX, stepY]) => {
      const columns = steps(left, stepX, WIDTH);
      return steps(top, stepY, columns.length > 0 ? HEIGHT : 0).map((y) =>
        Buffer.concat([
          Uint8Array.of(0),
          packedRow(
            columns.flatMap((x) => samplesAt(x, y)),
            bits,
          ),
        ]),
      );
    }),
  );

/** Colours that differ from their neighbours; `index` may pass the last one. */
const paletteColour = (index: number): Seen => [
  (index * 83) % 256,
  (index * 29 + 64) % 256,
  255 - (index % 256),
];

const indexAt = (x: number, y: number): number => Math.floor(x / 2) + Math.floor(y / 2) * 7;

const onWhite = (colour: Seen, alpha: number): Seen => {
  const [red, green, blue] = colour.map((part) => part * alpha + 255 * (1 - alpha));
  return [red ?? 0, green ?? 0, blue ?? 0];
};

type Model = {
  colour: number;
  bits: number;
  samplesAt: SamplesAt;
  seenAt: (x: number, y: number) => Seen;
  chunks?: { palette?: Buffer; more?: readonly Buffer[] };
};

const grey = (bits: number): Model => {
  const max = 2 ** bits - 1;
  const levelAt = (x: number, y: number): number => Math.round(((indexAt(x, y) % 5) / 4) * max);
  return {
    colour: 0,
    bits,
    samplesAt: (x, y) => [levelAt(x, y)],
    seenAt: (x, y) => {
      const level = (levelAt(x, y) / max) * 255;
      return [level, level, level];
    },
  };
};

const withAlpha = (colour: 4 | 6, bits: number): Model => {
  const max = 2 ** bits - 1;
  const alphaAt = (x: number, y: number): number => Math.round((((indexAt(x, y) + 1) % 4) / 3) * max);
  const coloursAt = (x: number, y: number): Seen => {
    const [red, green, blue] = paletteColour(indexAt(x, y));
    return colour === 6 ? [red, green, blue] : [red, red, red];
  };
  const wide = (part: number): number => (bits === 16 ? part * 257 : part);
  return {
    colour,
    bits,
    samplesAt: (x, y) => [
      ...coloursAt(x, y)
        .slice(0, colour === 6 ? 3 : 1)
        .map(wide),
      alphaAt(x, y),
    ],
    seenAt: (x, y) => onWhite(coloursAt(x, y), alphaAt(x, y) / max),
  };
};

const rgb = (bits: number): Model => ({
  colour: 2,
  bits,
  samplesAt: (x, y) => paletteColour(indexAt(x, y)).map((part) => (bits === 16 ? part * 257 : part)),
  seenAt: (x, y) => paletteColour(indexAt(x, y)),
});

const palette = (bits: number, clear: readonly number[] = []): Model => {
  const size = 2 ** bits;
  const entryAt = (x: number, y: number): number => indexAt(x, y) % size;
  const colours = Buffer.from(Array.from({ length: size }, (_, index) => paletteColour(index)).flat());
  return {
    colour: 3,
    bits,
    samplesAt: (x, y) => [entryAt(x, y)],
    seenAt: (x, y) => onWhite(paletteColour(entryAt(x, y)), (clear[entryAt(x, y)] ?? 255) / 255),
    chunks: { palette: colours, more: clear.length > 0 ? [chunk('tRNS', Buffer.from(clear))] : [] },
  };
};

/** Gray with a transparent darkest level. */
const greyWithKey = (bits: number): Model => {
  const plain = grey(bits);
  const isClear = (x: number, y: number): boolean => plain.samplesAt(x, y)[0] === 0;
  return {
    ...plain,
    seenAt: (x, y) => (isClear(x, y) ? [255, 255, 255] : plain.seenAt(x, y)),
    chunks: { more: [chunk('tRNS', Uint8Array.of(0, 0))] },
  };
};

const MODELS: readonly [name: string, model: Model][] = [
  ...[1, 2, 4, 8, 16].map((bits): [string, Model] => [`gray, ${bits} bits`, grey(bits)]),
  ...[8, 16].map((bits): [string, Model] => [`color, ${bits} bits`, rgb(bits)]),
  ...[1, 2, 4, 8].map((bits): [string, Model] => [`palette, ${bits} bits`, palette(bits)]),
  ...[8, 16].map((bits): [string, Model] => [`gray with alpha, ${bits} bits`, withAlpha(4, bits)]),
  ...[8, 16].map((bits): [string, Model] => [`color with alpha, ${bits} bits`, withAlpha(6, bits)]),
  ...[1, 2, 8, 16].map((bits): [string, Model] => [
    `gray with a clear level, ${bits} bits`,
    greyWithKey(bits),
  ]),
  ...[1, 4, 8].map((bits): [string, Model] => [`palette with alpha, ${bits} bits`, palette(bits, [0, 128])]),
];

/** PNGs of every kind, all plain and all interlaced, with the expected colours. */
export const PNG_KINDS: readonly PngKind[] = MODELS.flatMap(
  ([name, { seenAt, samplesAt, bits, colour, chunks }]) =>
    [0, 1].map((interlace) => {
      const pixels = pixelsOf(samplesAt, bits, interlace === 1);
      const file = png({ width: WIDTH, height: HEIGHT, bits, colour, interlace, pixels, ...chunks });
      return { name: `${name}${interlace === 1 ? ', interlaced' : ''}`, file, seenAt };
    }),
);
