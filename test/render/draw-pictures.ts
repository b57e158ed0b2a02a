import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, LOCALES } from '../../scripts/core/index.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { type Pixels, rasterise } from '../../scripts/preview/rasterise.ts';
import { writeContent } from '../content/fixture.ts';
import type { Seen } from '../content/png-kinds.ts';
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

/** The sheet of an author with pictures, by name, from a body with them. */
export const sheetWith = async (
  pictures: Readonly<Record<string, Uint8Array>>,
  body: string,
): Promise<Handout> => {
  const files = Object.entries(pictures).map(([name, bytes]) => [`en/guides/pictures/${name}`, bytes]);
  const root = writeContent({ 'en/guides/pict.md': guideOf(body), ...Object.fromEntries(files) });
  const { handouts, files: read } = await compile(root, [...LOCALES.values()], {
    chooseGates: () => [],
  });
  const [handout] = handouts;
  if (!handout) throw new Error(read.flatMap(({ messages }) => messages.map(String)).join('\n'));
  return handout;
};

/** The Markdown that shows a picture. */
export const shown = (name: string): string => `![Shows ${name.replace('.', ' ')}](pictures/${name})`;

/** The colour at a share of a picture's width and height, as drawn by pdfium. */
export const colourIn = (pages: readonly Pixels[], where: Painted, across: number, down: number): Seen => {
  const { width, data } = pages[where.page] as Pixels;
  const x = Math.floor((where.left + where.width * across) * PIXELS_A_POINT);
  const y = Math.floor((where.top + where.height * down) * PIXELS_A_POINT);
  const at = (y * width + x) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
};

/** The greatest difference of two colours in one channel. */
export const distance = (one: Seen, other: Seen): number =>
  Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))));

type Picture = { width: number; height: number; seenAt: (x: number, y: number) => Seen };

/** The greatest difference between a drawn pixel and the file's pixel, of 255. */
export const worstPixel = (
  pages: readonly Pixels[],
  where: Painted,
  { width, height, seenAt }: Picture,
): number => {
  let worst = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const drawn = colourIn(pages, where, (x + 0.5) / width, (y + 0.5) / height);
      worst = Math.max(worst, distance(drawn, seenAt(x, y)));
    }
  return worst;
};

/** A sheet as painted and drawn by pdfium. */
export const drawn = async (sheet: Handout, edition = 'letter-standard') => {
  const { bytes } = await renderSheet(sheet, edition);
  return { painted: await readPictures(bytes), pages: await rasterise(bytes, DPI), bytes };
};

/** A picture of the fixtures. */
export const fixture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../fixtures/pictures', name));
