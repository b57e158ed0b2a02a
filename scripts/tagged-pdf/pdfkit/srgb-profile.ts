import { concatBytes, latin1, viewOf } from '../bytes.ts';

/** A colour in the profile connection space: X, Y, Z under D50 (ICC.1:2004-10, 6.3.4.3). */
type Xyz = readonly [x: number, y: number, z: number];

const LIGHT: Xyz = [0.9642, 1, 0.8249];

/** IEC 61966-2-1: its primaries adapted from D65 to D50 by the Bradford matrix, and that matrix. */
const RED: Xyz = [0.43607, 0.22249, 0.01392];
const GREEN: Xyz = [0.38515, 0.71687, 0.09708];
const BLUE: Xyz = [0.14307, 0.06061, 0.7141];
const ADAPTATION = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01708, -0.00925, 0.01508, 0.75168];

/** The curve of the same standard: gamma, a, b, c, d of `(a x + b) ^ gamma` from d on, and `c x` below. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const HEADER = 128;
const ENTRY = 12;

const unsigned = (...values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(values.length * 4);
  for (const [index, value] of values.entries()) viewOf(bytes).setUint32(index * 4, value);
  return bytes;
};

/** Numbers with 16 fractional bits. */
const fixed = (values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(values.length * 4);
  for (const [index, value] of values.entries())
    viewOf(bytes).setInt32(index * 4, Math.round(value * 0x10000));
  return bytes;
};

const xyz = (colour: Xyz): Uint8Array => concatBytes([latin1('XYZ \0\0\0\0'), fixed(colour)]);

const text = (words: string): Uint8Array => {
  const utf16 = new Uint8Array(words.length * 2);
  for (const [index, letter] of [...words].entries())
    viewOf(utf16).setUint16(index * 2, letter.charCodeAt(0));
  const record = [latin1('enUS'), unsigned(utf16.length, 28)];
  return concatBytes([latin1('mluc\0\0\0\0'), unsigned(1, ENTRY), ...record, utf16]);
};

const PARAMETRIC = 3;
const curve = concatBytes([latin1('para\0\0\0\0'), Uint8Array.of(0, PARAMETRIC, 0, 0), fixed(CURVE)]);

/** The values of the profile in the order of its table; a value that occurs twice is written once. */
const TAGS: readonly (readonly [name: string, value: Uint8Array])[] = [
  ['desc', text('sRGB')],
  ['cprt', text('No copyright')],
  ['wtpt', xyz(LIGHT)],
  ['chad', concatBytes([latin1('sf32\0\0\0\0'), fixed(ADAPTATION)])],
  ['rXYZ', xyz(RED)],
  ['gXYZ', xyz(GREEN)],
  ['bXYZ', xyz(BLUE)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

const padded = (value: Uint8Array): Uint8Array => concatBytes([value, new Uint8Array(-value.length & 3)]);

/**
 * A display profile of version 4.2, the newest that PDF 1.7 allows (ISO 32000-1, table 67); other fields are
 * zero.
 */
const header = (size: number): Uint8Array => {
  const bytes = new Uint8Array(HEADER);
  const view = viewOf(bytes);
  view.setUint32(0, size);
  view.setUint32(8, 0x04200000);
  bytes.set(latin1('mntrRGB XYZ '), 12);
  for (const [index, value] of [2026, 1, 1].entries()) view.setUint16(24 + index * 2, value);
  bytes.set(latin1('acsp'), 36);
  bytes.set(fixed(LIGHT), 68);
  return bytes;
};

const write = (): Uint8Array => {
  const values = [...new Set(TAGS.map(([, value]) => value))];
  const places = new Map<Uint8Array, number>();
  let end = HEADER + 4 + TAGS.length * ENTRY;
  for (const value of values) {
    places.set(value, end);
    end += padded(value).length;
  }
  const table = TAGS.map(([name, value]) =>
    concatBytes([latin1(name), unsigned(places.get(value) ?? 0, value.length)]),
  );
  return concatBytes([header(end), unsigned(TAGS.length), ...table, ...values.map(padded)]);
};

/** sRGB as an ICC profile of half a kilobyte: pdfkit's own has tables for its curves. */
export const SRGB_PROFILE: Uint8Array = write();
