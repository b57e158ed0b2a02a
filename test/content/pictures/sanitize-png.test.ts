import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { soundPng } from '../../../scripts/content/pictures/sanitize-png.ts';
import { png } from '../sample-pictures.ts';

const MAX = 1000;

test.each([
  ['grey', png()],
  ['grey of one bit', png({ width: 9, bits: 1, pixels: Buffer.alloc(3) })],
  ['colour of 16 bits', png({ bits: 16, colour: 2, pixels: Buffer.alloc(7) })],
  ['colour with alpha', png({ colour: 6, pixels: Buffer.alloc(5) })],
  ['a palette', png({ colour: 3, palette: Buffer.alloc(3) })],
  ['interlaced rows', png({ width: 3, height: 2, interlace: 1, pixels: Buffer.alloc(10) })],
])('%s can be drawn', (_, bytes) => {
  expect(soundPng(bytes, MAX)).not.toBeNull();
});

const damaged = png();
damaged[45] = (damaged[45] ?? 0) ^ 1;

test.each([
  ['is empty', Buffer.alloc(0)],
  ['is cut off', png().subarray(0, -4)],
  ['has a changed byte', damaged],
  ['has no width', png({ width: 0 })],
  ['has a colour that does not exist', png({ colour: 5 })],
  ['has bits that its colour cannot have', png({ bits: 4, colour: 2 })],
  ['has no palette though it needs one', png({ colour: 3 })],
  ['has pixels that do not unpack', png({ packed: Buffer.from('not packed') })],
  ['has too few pixels', png({ height: 2 })],
  ['has too many pixels', png({ pixels: Buffer.alloc(20) })],
  ['has a row with a filter that does not exist', png({ pixels: Uint8Array.of(9, 0) })],
])('a file that %s cannot', (_, bytes) => {
  expect(soundPng(bytes, MAX)).toBeNull();
});

test('a picture of very many pixels is told by its size, and not unpacked', () => {
  const bomb = png({ width: 60_000, height: 60_000, bits: 1, packed: deflateSync(Buffer.alloc(10)) });
  expect(soundPng(bomb, MAX)).toMatchObject({ width: 60_000, height: 60_000 });
});
