import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'jpeg-js';
import { expect, test } from 'vitest';
import { compile, LOCALES } from '../../scripts/core/index.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { type Pixels, rasterise } from '../../scripts/preview/rasterise.ts';
import { writeContent } from '../content/fixture.ts';
import { HEIGHT, PNG_KINDS, type Seen, WIDTH } from '../content/png-kinds.ts';
import { chunk, exif, png } from '../content/sample-pictures.ts';
import { type Painted, readPictures } from './read-pictures.ts';
import { renderSheet } from './render-sheet.ts';

const DPI = 288;
const PIXELS_A_POINT = DPI / 72;

const guideOf = (body: string): string => `---
title: Pictures
code: PICT
kind: text
lead: A sheet with pictures.
---

## One thing

${body}

## Questions to ask

:::questions

- What can I do at home?

:::
`;

/** The sheet of an author with pictures, by name, from a body that shows them. */
const sheetWith = async (pictures: Readonly<Record<string, Uint8Array>>, body: string): Promise<Handout> => {
  const files = Object.entries(pictures).map(([name, bytes]) => [`en/guides/pictures/${name}`, bytes]);
  const root = writeContent({ 'en/guides/pict.md': guideOf(body), ...Object.fromEntries(files) });
  const { handouts, files: read } = await compile(root, [...LOCALES.values()], {
    chooseGates: () => [],
  });
  const [handout] = handouts;
  if (!handout) throw new Error(read.flatMap(({ messages }) => messages.map(String)).join('\n'));
  return handout;
};

const shown = (name: string): string => `![Shows ${name.replace('.', ' ')}](pictures/${name})`;

/** The colour at a share of a picture's width and height, as pdfium draws the page. */
const colourIn = (pages: readonly Pixels[], where: Painted, across: number, down: number): Seen => {
  const { width, data } = pages[where.page] as Pixels;
  const x = Math.floor((where.left + where.width * across) * PIXELS_A_POINT);
  const y = Math.floor((where.top + where.height * down) * PIXELS_A_POINT);
  const at = (y * width + x) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
};

const distance = (one: Seen, other: Seen): number =>
  Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))));

type Picture = { width: number; height: number; seenAt: (x: number, y: number) => Seen };

/** The greatest difference of a drawn pixel to the pixel of the file, of 255. */
const worstPixel = (pages: readonly Pixels[], where: Painted, { width, height, seenAt }: Picture): number => {
  let worst = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const drawn = colourIn(pages, where, (x + 0.5) / width, (y + 0.5) / height);
      worst = Math.max(worst, distance(drawn, seenAt(x, y)));
    }
  return worst;
};

const drawn = async (sheet: Handout, edition = 'letter-standard') => {
  const { bytes } = await renderSheet(sheet, edition);
  return { painted: await readPictures(bytes), pages: await rasterise(bytes, DPI), bytes };
};

const nameOf = (index: number): string => `kind-${index}.png`;

test('a PNG of every kind is drawn as it is', async () => {
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

const fixture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../fixtures/pictures', name));

const JPEGS = ['baseline.jpg', 'progressive.jpg', 'gray.jpg'];

test('a JPEG, baseline, progressive or gray, is drawn as it is', async () => {
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
/** Which of these stand in the corners of the upright picture (Exif 2.32, 4.6.4, Orientation). */
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
])('a %s is turned by its Exif data, all eight ways', async (_, held, ending) => {
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

const plain = (width: number, height: number): Buffer =>
  png({ width, height, pixels: Buffer.alloc((width + 1) * height) });

test.each([
  ['letter-standard', 792],
  ['a4-large', 841.89],
])('in text, lists and quotes a picture fits its column and half a page: %s', async (edition, paper) => {
  const pictures = { 'wide.png': plain(3000, 100), 'tall.png': plain(100, 3000), 'small.png': plain(40, 20) };
  const each = Object.keys(pictures).map(shown);
  const body = [
    ...each,
    ...each.map((picture) => `- Look:\n\n  ${picture}`),
    ...each.map((picture) => `> Look:\n>\n> ${picture}`),
  ];
  const { painted } = await drawn(await sheetWith(pictures, body.join('\n\n')), edition);
  expect(painted).toHaveLength(9);
  for (const [index, { left, width, height }] of painted.entries()) {
    expect(left + width).toBeLessThanOrEqual(612 - 47);
    expect(height).toBeLessThanOrEqual(paper / 2 + 0.01);
    const [across = 1, down = 1] = [
      [3000, 100],
      [100, 3000],
      [40, 20],
    ][index % 3] as number[];
    expect(width / height).toBeCloseTo(across / down, 1);
  }
});
