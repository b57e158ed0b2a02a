import { expect, test } from 'vitest';
import { soundJpeg } from '../../../scripts/content/pictures/sanitize-jpeg.ts';
import { exif, jpeg, segment } from '../sample-pictures.ts';

const bytesOf = (file: Buffer): Buffer => Buffer.from(soundJpeg(file)?.bytes ?? []);

test('a whole picture stays as it is', () => {
  expect(soundJpeg(jpeg())).toMatchObject({ width: 1, height: 1 });
  expect(bytesOf(jpeg())).toEqual(jpeg());
});

test('a progressive one has several scans', () => {
  const [scan] = [[...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12]];
  const file = jpeg({ frame: 0xc2, scan: [...scan, ...segment(0xc4, [0]), ...scan] });
  expect(bytesOf(file)).toEqual(file);
});

test('where and with what it was taken is left out, and what stands after the end', () => {
  const colours = segment(0xe2, Buffer.from('ICC_PROFILE'));
  const place = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/ 52.5 N'));
  const comment = segment(0xfe, Buffer.from('My patient'));
  const file = jpeg({ before: [...place, ...colours, ...comment], end: [0xff, 0xd9, ...jpeg()] });
  expect(bytesOf(file)).toEqual(jpeg({ before: colours }));
});

test.each(['MM', 'II'] as const)('how the camera was held stays (%s)', (order) => {
  expect(bytesOf(jpeg({ before: exif(6, order) }))).toEqual(jpeg({ before: exif(6) }));
});

test.each([
  ['upright', exif(1)],
  ['a number that means nothing', exif(9)],
  ['a table that leads out of the segment', segment(0xe1, Buffer.from('Exif\0\0MM\0*\0\0\xff\0', 'latin1'))],
  ['no table', segment(0xe1, Buffer.from('Exif\0\0', 'latin1'))],
])('camera data with %s is left out', (_, before) => {
  expect(bytesOf(jpeg({ before }))).toEqual(jpeg());
});

test.each([
  ['is empty', Buffer.alloc(0)],
  ['is something else', Buffer.from('GIF89a')],
  ['has no end', jpeg({ end: [] })],
  ['is cut off in a segment', jpeg().subarray(0, 8)],
  ['has no scan', jpeg({ scan: [] })],
  ['has no frame', jpeg({ frame: 0xc4 })],
  ['has a frame that a PDF may not hold', jpeg({ frame: 0xc3 })],
  ['has no height', jpeg({ size: [0, 0, 0, 1] })],
  ['has words between its segments', jpeg({ before: [1, 2, 3] })],
])('a file that %s cannot be drawn', (_, file) => {
  expect(soundJpeg(file)).toBeNull();
});
