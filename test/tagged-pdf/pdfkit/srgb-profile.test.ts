import { expect, test } from 'vitest';
import { SRGB_PROFILE } from '../../../scripts/tagged-pdf/pdfkit/srgb-profile.ts';

const bytes = Buffer.from(SRGB_PROFILE);
const word = (at: number): string => bytes.toString('latin1', at, at + 4);

const tags = (): Map<string, Buffer> =>
  new Map(
    Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => {
      const at = 132 + index * 12;
      const [from, length] = [bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8)];
      return [word(at), bytes.subarray(from, from + length)] as const;
    }),
  );

const fixed = (value: Buffer | undefined, index: number): number =>
  (value?.readInt32BE(8 + index * 4) ?? Number.NaN) / 0x10000;

test('is an ICC profile of an RGB display, of a version that PDF 1.7 allows', () => {
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  expect([word(12), word(16), word(20), word(36)]).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp']);
  expect(bytes[8]).toBe(4);
  expect(bytes.length).toBeLessThan(700);
});

test('has every required tag of a three-colour profile, aligned to four bytes', () => {
  expect([...tags().keys()].sort()).toEqual(
    ['bTRC', 'bXYZ', 'chad', 'cprt', 'desc', 'gTRC', 'gXYZ', 'rTRC', 'rXYZ', 'wtpt'].sort(),
  );
  for (const value of tags().values()) expect(value.byteOffset % 4).toBe(bytes.byteOffset % 4);
});

test('mixes its three colours to its white point', () => {
  for (const axis of [0, 1, 2]) {
    const mixed = ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, name) => sum + fixed(tags().get(name), axis), 0);
    expect(mixed).toBeCloseTo(fixed(tags().get('wtpt'), axis), 3);
  }
});

test('has the curve of sRGB: half of full is a fifth of the light', () => {
  const curve = tags().get('rTRC');
  const [gamma, a, b] = [1, 2, 3].map((index) => fixed(curve, index)) as [number, number, number];
  expect((a * 0.5 + b) ** gamma).toBeCloseTo(0.214, 3);
});
