import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { rasterise } from '../../scripts/preview/rasterise.ts';

test.each([
  ['red', [255, 0, 0, 255]],
  ['green', [0, 255, 0, 255]],
  ['blue', [0, 0, 255, 255]],
])('%s on the page is the same in its picture', async (_, pixel) => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([72, 36]);
  const [red = 0, green = 0, blue = 0] = pixel.map((value) => value / 255);
  page.drawRectangle({ x: 0, y: 0, width: 72, height: 36, color: rgb(red, green, blue) });
  const [picture] = await rasterise(await pdf.save(), 72);
  expect([picture?.width, picture?.height]).toEqual([72, 36]);
  expect([...(picture?.data.subarray(0, 4) ?? [])]).toEqual(pixel);
});
