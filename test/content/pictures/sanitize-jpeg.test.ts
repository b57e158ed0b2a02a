import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sanitizeJpeg } from '../../../scripts/content/pictures/sanitize-jpeg.ts';
import { exif, jpeg, segment } from '../sample-pictures.ts';

const MAX = 100_000;

const PICTURES = new URL('../../fixtures/pictures/', import.meta.url);
const baseline = readFileSync(new URL('baseline.jpg', PICTURES));

const withSegments = (...segments: number[][]): Buffer =>
  Buffer.concat([baseline.subarray(0, 2), Buffer.from(segments.flat()), baseline.subarray(2)]);

const bytesOf = (file: Buffer): Buffer => {
  const picture = sanitizeJpeg(file, MAX);
  return picture !== null && 'bytes' in picture ? Buffer.from(picture.bytes) : Buffer.alloc(0);
};

test.each(['baseline.jpg', 'progressive.jpg', 'gray.jpg'])('a valid picture is unchanged: %s', (name) => {
  const file = readFileSync(new URL(name, PICTURES));
  expect(sanitizeJpeg(file, MAX)).toMatchObject({ width: 24, height: 16 });
  expect(bytesOf(file)).toEqual(file);
});

test('place, camera and trailing bytes are removed', () => {
  const colours = segment(0xe2, Buffer.from('ICC_PROFILE'));
  const place = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/ 52.5 N'));
  const comment = segment(0xfe, Buffer.from('My patient'));
  const file = Buffer.concat([withSegments(place, colours, comment), jpeg()]);
  expect(bytesOf(file)).toEqual(withSegments(colours));
});

test.each(['MM', 'II'] as const)(
  'the orientation is kept, and the size is that of the upright picture (%s)',
  (order) => {
    const turned = withSegments(exif(6, order));
    expect(bytesOf(turned)).toEqual(withSegments(exif(6)));
    expect(sanitizeJpeg(turned, MAX)).toMatchObject({ width: 16, height: 24 });
  },
);

test.each([
  ['upright', exif(1)],
  ['a number that means nothing', exif(9)],
  ['a table that leads out of the segment', segment(0xe1, Buffer.from('Exif\0\0MM\0*\0\0\xff\0', 'latin1'))],
  ['no table', segment(0xe1, Buffer.from('Exif\0\0', 'latin1'))],
])('camera data with %s is removed', (_, camera) => {
  expect(bytesOf(withSegments(camera))).toEqual(baseline);
});

test.each([
  ['has no end', baseline.subarray(0, -2)],
  ['was cut off and closed again', Buffer.concat([baseline.subarray(0, -40), Uint8Array.of(0xff, 0xd9)])],
  ['is cut off in a segment', baseline.subarray(0, 8)],
  ['has no scan', jpeg({ scan: [] })],
  ['has no frame', jpeg({ frame: 0xc4 })],
  ['has no tables', jpeg()],
  ['has no height', jpeg({ size: [0, 0, 0, 1] })],
  ['has two colors', jpeg({ colours: 2 })],
  ['has words between its segments', withSegments([1, 2, 3])],
])('a file that %s is damaged', (_, file) => {
  expect(sanitizeJpeg(file, MAX)).toMatchObject({ flaw: 'damaged' });
});

test.each([
  ['is lossless', 'lossless-coding', jpeg({ frame: 0xc3 })],
  ['has arithmetic coding', 'arithmetic-coding', jpeg({ frame: 0xc9 })],
  ['has progressive arithmetic coding', 'arithmetic-coding', jpeg({ frame: 0xca })],
  ['has 12 bits a color', 'twelve-bits', jpeg({ frame: 0xc1, bits: 12 })],
  ['is in CMYK', 'cmyk', jpeg({ colours: 4 })],
  ['has a table of 16 bits', 'coarse-tables', withSegments(segment(0xdb, [0x10, ...Array(128).fill(1)]))],
  ['has too many pixels', 'too-many-pixels', jpeg({ size: [4, 0, 4, 0] })],
])('a file that %s is rejected for that reason', (_, flaw, file) => {
  expect(sanitizeJpeg(file, MAX)).toMatchObject({ flaw });
});

test.each([
  ['is empty', Buffer.alloc(0)],
  ['is something else', Buffer.from('GIF89a')],
])('a file that %s is not a JPEG', (_, file) => {
  expect(sanitizeJpeg(file, MAX)).toBeNull();
});
