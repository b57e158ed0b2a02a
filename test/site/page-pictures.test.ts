import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import type { Handout } from '../../scripts/model/handout.ts';
import { pagePictures } from '../../scripts/site/page-pictures.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';
import { factsOf } from './sample-site.ts';

const booklet = (await realHandouts()).find(({ kind }) => kind === 'booklet') as Handout;
const { bytes } = await renderSheet(booklet, 'letter-standard');
const facts = factsOf(booklet);
const manifest = {} as Parameters<typeof pagePictures>[1]['manifest'];
const made = () =>
  pagePictures([facts], {
    manifest,
    others: new Map(),
    pdfs: new Map([[`en/letter-standard/${booklet.id}.pdf`, bytes]]),
  });

test('the first page of a sheet is a small picture in the colours of paper, the same each time', async () => {
  const [picture] = await made();
  expect(picture?.path).toBe(`pictures/en/${booklet.id}.png`);
  const png = picture?.bytes as Uint8Array;
  expect(png.length).toBeLessThan(60_000);
  const { width, height, data } = decode(png);
  expect([width, height]).toEqual([306, 396]);
  const pixels = Array.from({ length: width * height }, (_, at) => [...data.subarray(at * 3, at * 3 + 3)]);
  // The emergency card (#8A1420) is on the first page of a booklet.
  const red = pixels.filter(([r = 0, g = 0, b = 0]) => r > 100 && g < 60 && b < 60).length;
  expect(red).toBeGreaterThan(500);
  expect((await made())[0]?.bytes).toEqual(png);
});

test('a sheet without its PDF has no picture', async () => {
  expect(await pagePictures([facts], { manifest, pdfs: new Map(), others: new Map() })).toEqual([]);
});
