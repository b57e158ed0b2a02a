import fc from 'fast-check';
import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { pngFile } from '../../scripts/preview/png-file.ts';
import type { Pixels } from '../../scripts/preview/rasterise.ts';

const pictures: fc.Arbitrary<Pixels> = fc
  .record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) })
  .chain(({ width, height }) => {
    const length = width * height * 4;
    const data = fc.uint8Array({ minLength: length, maxLength: length });
    return data.map((bytes) => ({ width, height, data: bytes }));
  });

test('another reader decodes the same pixels', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const { width, height, data, channels, depth } = decode(pngFile(picture), { checkCrc: true });
      expect({ width, height, channels, depth }).toEqual({
        width: picture.width,
        height: picture.height,
        channels: 4,
        depth: 8,
      });
      expect(new Uint8Array(data)).toEqual(picture.data);
    }),
  );
});
