import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sanitizePng } from '../../../scripts/content/pictures/sanitize-png.ts';
import { chunk, exif, png } from '../sample-pictures.ts';

const MAX = 1000;

test.each([
  ['gray', png()],
  ['gray of one bit', png({ width: 9, bits: 1, pixels: Buffer.alloc(3) })],
  ['color', png({ colour: 2, pixels: Buffer.alloc(4) })],
  ['color with alpha', png({ colour: 6, pixels: Buffer.alloc(5) })],
  ['a palette', png({ colour: 3, palette: Buffer.alloc(3) })],
])('%s is unchanged', (_, bytes) => {
  expect(sanitizePng(bytes, MAX)).toMatchObject({ bytes: new Uint8Array(bytes) });
});

/** Bit depth, colour type and interlacing from the header of a file. */
const headOf = (bytes: Uint8Array): number[] => [24, 25, 28].map((at) => bytes[at] ?? -1);

test.each([
  ['color of 16 bits', png({ bits: 16, colour: 2, pixels: Uint8Array.of(0, 9, 1, 0, 0, 0, 0) }), [8, 2, 0]],
  ['gray with alpha', png({ colour: 4, pixels: Buffer.alloc(3) }), [8, 6, 0]],
  ['interlaced rows', png({ width: 3, height: 2, interlace: 1, pixels: Buffer.alloc(10) }), [8, 0, 0]],
  ['a transparent gray', png({ more: [chunk('tRNS', Uint8Array.of(0, 0))] }), [8, 6, 0]],
])('%s becomes plain pixels of 8 bits', (_, bytes, head) => {
  const picture = sanitizePng(bytes, MAX);
  if (picture === null || 'flaw' in picture) throw new Error('It is refused');
  expect(headOf(picture.bytes)).toEqual(head);
});

test('personal data is removed', () => {
  const named = png({ more: [chunk('tEXt', Buffer.from('Author\0Ann'))] });
  expect(sanitizePng(named, MAX)).toMatchObject({ bytes: new Uint8Array(png()) });
});

test('bytes after the end are removed', () => {
  const deep = png({ bits: 16, colour: 2, pixels: Uint8Array.of(0, 9, 1, 0, 0, 0, 0) });
  expect(sanitizePng(Buffer.concat([png(), Buffer.from('more')]), MAX)).toMatchObject({
    bytes: new Uint8Array(png()),
  });
  expect(sanitizePng(Buffer.concat([deep, Buffer.from('more')]), MAX)).toEqual(sanitizePng(deep, MAX));
});

test('its size is that of the upright picture', () => {
  const camera = chunk('eXIf', Uint8Array.from(exif(6)).subarray(10));
  const turned = png({ width: 3, height: 1, pixels: Buffer.alloc(4), more: [camera] });
  expect(sanitizePng(turned, MAX)).toMatchObject({ width: 1, height: 3 });
});

const damaged = png();
damaged[45] = (damaged[45] ?? 0) ^ 1;

test.each([
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
  [
    'has a color that its palette lacks',
    png({ colour: 3, palette: Buffer.alloc(3), pixels: Uint8Array.of(0, 1) }),
  ],
])('a file that %s is damaged', (_, bytes) => {
  expect(sanitizePng(bytes, MAX)).toMatchObject({ flaw: 'damaged' });
});

test('a picture with too many pixels is rejected for its size without unpacking', () => {
  const bomb = png({ width: 60_000, height: 60_000, bits: 1, packed: deflateSync(Buffer.alloc(10)) });
  expect(sanitizePng(bomb, MAX)).toEqual({ flaw: 'too-many-pixels', width: 60_000, height: 60_000 });
});

test.each([
  ['is empty', Buffer.alloc(0)],
  ['is a JPEG', Uint8Array.of(0xff, 0xd8)],
])('a file that %s is not a PNG', (_, bytes) => {
  expect(sanitizePng(bytes, MAX)).toBeNull();
});
