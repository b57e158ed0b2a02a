import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sanitizeJpeg } from '../../../scripts/content/pictures/sanitize-jpeg.ts';
import { segment } from '../sample-pictures.ts';

const END = Buffer.of(0xff, 0xd9);

const isDrawn = (file: Uint8Array): boolean => {
  const picture = sanitizeJpeg(file, 100_000);
  return picture !== null && 'bytes' in picture;
};

/** A gray picture of 16 x 24 pixels, six blocks, with a restart after every four of them, and its scan. */
const withRestarts = (scan: readonly number[]): Buffer =>
  Buffer.concat([
    Buffer.from([
      ...[0xff, 0xd8],
      ...segment(0xdb, [0, ...Array<number>(64).fill(1)]),
      ...segment(0xc0, [8, 0, 24, 0, 16, 1, 1, 0x11, 0]),
      ...[0x00, 0x10].flatMap((table) => segment(0xc4, [table, 1, ...Array<number>(16).fill(0)])),
      ...segment(0xdd, [0, 4]),
      ...segment(0xda, [1, 1, 0, 0, 63, 0]),
      ...scan,
    ]),
    END,
  ]);

describe('a picture in restart intervals', () => {
  test('is drawn when all of them are there, the last one shorter than the others', () => {
    expect(isDrawn(withRestarts([0x00, 0xff, 0xd0, 0x0f]))).toBe(true);
  });

  test('that was cut at a restart marker and closed again is damaged', () => {
    expect(isDrawn(withRestarts([0x00]))).toBe(false);
  });
});

describe('a progressive picture', () => {
  const file = readFileSync(new URL('../../fixtures/pictures/progressive.jpg', import.meta.url));
  const scans = [...file.keys()].filter((at) => file[at] === 0xff && file[at + 1] === 0xda);

  test('is drawn when all its scans are there', () => {
    expect(scans.length).toBeGreaterThan(3);
    expect(isDrawn(file)).toBe(true);
  });

  test.each(scans)('that was cut before the scan at byte %i and closed again is damaged', (at) => {
    expect(isDrawn(Buffer.concat([file.subarray(0, at), END]))).toBe(false);
  });
});
