import { expect, test } from 'vitest';
import { png } from '../content/sample-pictures.ts';
import { drawn, sheetWith, shown } from './draw-pictures.ts';
import { readPieces } from './read-pdf.ts';

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

test('words above a picture go with it to the next page', async () => {
  const body = ['Rest well.', 'Rest well.', shown('high.png'), 'This is how:', shown('high.png')].join(
    '\n\n',
  );
  const { painted, bytes } = await drawn(await sheetWith({ 'high.png': plain(100, 520) }, body));
  expect(painted.map(({ page }) => page)).toEqual([0, 1]);
  const pages = (await readPieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join(''));
  expect(pages.map((page) => page.includes('This is how:'))).toEqual([false, true]);
});
