import { expect, test } from 'vitest';
import { parseLogo } from '../../../scripts/content/pictures/parse-logo.ts';
import { decodePng } from '../../../scripts/content/pictures/png-codec.ts';
import { png } from '../sample-pictures.ts';

const pixelsOf = (file: Uint8Array): number[] => {
  const logo = parseLogo('our.png', file);
  if (!('type' in logo) || logo.type !== 'png') throw new Error('It is refused');
  const bytes = Buffer.from(logo.data, 'base64');
  expect(bytes[25], 'type of colour').not.toBe(6);
  return [...(decodePng(bytes)?.data ?? [])];
};

test('a partly transparent logo is flattened onto white paper', () => {
  const file = png({
    width: 3,
    colour: 6,
    pixels: Uint8Array.of(0, 0, 10, 20, 255, 0, 10, 20, 0, 0, 10, 20, 51),
  });
  expect(pixelsOf(file)).toEqual([0, 10, 20, 255, 255, 255, 255, 255, 204, 206, 208, 255]);
});

test('an opaque logo is unchanged', () => {
  const file = png({ width: 1, colour: 2, pixels: Uint8Array.of(0, 1, 2, 3) });
  expect(parseLogo('our.png', file)).toMatchObject({ data: file.toString('base64') });
});
