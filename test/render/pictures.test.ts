import { decode } from 'jpeg-js';
import { expect, test } from 'vitest';
import type { Pixels } from '../../scripts/preview/rasterise.ts';
import { HEIGHT, PNG_KINDS, type Seen, WIDTH } from '../content/png-kinds.ts';
import { chunk, exif, png } from '../content/sample-pictures.ts';
import { colourIn, distance, drawn, fixture, sheetWith, shown, worstPixel } from './draw-pictures.ts';
import type { Painted } from './read-pictures.ts';

const nameOf = (index: number): string => `kind-${index}.png`;

test('a PNG of every kind is drawn correctly', async () => {
  const pictures = Object.fromEntries(PNG_KINDS.map(({ file }, index) => [nameOf(index), file]));
  const sheet = await sheetWith(pictures, PNG_KINDS.map((_, index) => shown(nameOf(index))).join('\n\n'));
  const { painted, pages } = await drawn(sheet);
  expect(painted).toHaveLength(PNG_KINDS.length);
  const wrong = PNG_KINDS.flatMap(({ name, seenAt }, index) => {
    const worst = worstPixel(pages, painted[index] as Painted, { width: WIDTH, height: HEIGHT, seenAt });
    return worst > 3 ? [`${name}: ${worst}`] : [];
  });
  expect(wrong).toEqual([]);
});

const JPEGS = ['baseline.jpg', 'progressive.jpg', 'gray.jpg'];

test('a JPEG, baseline, progressive or gray, is drawn correctly', async () => {
  const pictures = Object.fromEntries(JPEGS.map((name) => [name, fixture(name)]));
  const { painted, pages } = await drawn(await sheetWith(pictures, JPEGS.map(shown).join('\n\n')));
  for (const [index, name] of JPEGS.entries()) {
    const { width, height, data } = decode(fixture(name), { useTArray: true });
    const seenAt = (x: number, y: number): Seen => {
      const at = (y * width + x) * 4;
      return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    };
    expect(worstPixel(pages, painted[index] as Painted, { width, height, seenAt }), name).toBeLessThan(40);
  }
});

const [RED, BLUE, BLACK, WHITE]: Seen[] = [
  [254, 0, 0],
  [0, 0, 254],
  [0, 0, 0],
  [255, 255, 255],
];
/** The corners of `baseline.jpg`, which is 24 x 16 pixels, from the top left clockwise. */
const CORNERS = [RED, BLUE, WHITE, BLACK];
/** The corners of the upright picture, by orientation (Exif 2.32, 4.6.4, Orientation). */
const TURNED: Readonly<Record<number, readonly number[]>> = {
  1: [0, 1, 2, 3],
  2: [1, 0, 3, 2],
  3: [2, 3, 0, 1],
  4: [3, 2, 1, 0],
  5: [0, 3, 2, 1],
  6: [3, 0, 1, 2],
  7: [2, 1, 0, 3],
  8: [1, 2, 3, 0],
};

const inCorners = (pages: readonly Pixels[], where: Painted): Seen[] =>
  [
    [0.1, 0.1],
    [0.9, 0.1],
    [0.9, 0.9],
    [0.1, 0.9],
  ].map(([across = 0, down = 0]) => colourIn(pages, where, across, down));

const jpegHeld = (orientation: number): Buffer => {
  const file = fixture('baseline.jpg');
  return Buffer.concat([file.subarray(0, 2), Buffer.from(exif(orientation)), file.subarray(2)]);
};

/** The same as a PNG: 24 x 16 pixels of red, white, blue and black. */
const pngHeld = (orientation: number): Buffer => {
  const rows = Array.from({ length: 16 }, (_, y) =>
    Array.from({ length: 24 }, (_, x) => {
      const [left, right] = y < 8 ? [RED, BLUE] : [BLACK, WHITE];
      return x < 8 ? left : x < 16 ? WHITE : right;
    }),
  );
  const pixels = Buffer.from(rows.flatMap((row) => [0, ...row.flatMap((colour) => [...(colour ?? [])])]));
  const camera = chunk('eXIf', Buffer.from(exif(orientation)).subarray(10));
  return png({ width: 24, height: 16, colour: 2, pixels, more: [camera] });
};

test.each([
  ['JPEG', jpegHeld, 'jpg'],
  ['PNG', pngHeld, 'png'],
])('a %s is rotated by its Exif data, all eight ways', async (_, held, ending) => {
  const ways = Object.keys(TURNED).map(Number);
  const pictures = Object.fromEntries(ways.map((way) => [`held-${way}.${ending}`, held(way)]));
  const body = ways.map((way) => shown(`held-${way}.${ending}`)).join('\n\n');
  const { painted, pages } = await drawn(await sheetWith(pictures, body));
  for (const [index, way] of ways.entries()) {
    const where = painted[index] as Painted;
    expect(where.width > where.height, `${way}`).toBe(way < 5);
    const expected = TURNED[way]?.map((corner) => CORNERS[corner] as Seen) ?? [];
    for (const [corner, colour] of inCorners(pages, where).entries())
      expect(distance(colour, expected[corner] as Seen), `${way}, corner ${corner}`).toBeLessThan(8);
  }
});
