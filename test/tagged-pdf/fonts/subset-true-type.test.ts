import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { subsetTrueType } from '../../../scripts/tagged-pdf/fonts/subset-true-type.ts';
import { font } from '../elements.ts';

const bytes = readFileSync(font('400'));

const tableOf =
  (file: Uint8Array) =>
  (tag: string): Uint8Array | null => {
    const view = Buffer.from(file);
    for (let record = 12; record < 12 + view.readUInt16BE(4) * 16; record += 16)
      if (view.toString('latin1', record, record + 4) === tag) {
        const [offset, length] = [view.readUInt32BE(record + 8), view.readUInt32BE(record + 12)];
        return new Uint8Array(view.subarray(offset, offset + length));
      }
    return null;
  };

type Face = {
  glyphForCodePoint: (codePoint: number) => { id: number };
  getGlyph: (id: number) => { path: { toSVG: () => string }; advanceWidth: number };
  numGlyphs: number;
};

const opened = (file: Uint8Array): Face => create(Buffer.from(file)) as unknown as Face;

const original = opened(bytes);
const numberOf = (letter: string): number => original.glyphForCodePoint(letter.codePointAt(0) ?? 0).id;
const subsetOf = (letters: string): Uint8Array => subsetTrueType(tableOf(bytes), [...letters].map(numberOf));

const drawn = (face: Face, letter: string): [string, number] => {
  const { path, advanceWidth } = face.getGlyph(numberOf(letter));
  return [path.toSVG(), advanceWidth];
};

test.each(['a', 'é', '½', '“', ' '])('“%s” has its number, outline and width', (letter) => {
  expect(drawn(opened(subsetOf(`x${letter}y`)), letter)).toEqual(drawn(original, letter));
});

test('the parts of an accented letter are included', () => {
  expect(drawn(opened(subsetOf('é')), 'é')[0].length).toBeGreaterThan(drawn(original, 'e')[0].length);
});

test('an unused glyph is empty', () => {
  expect(drawn(opened(subsetOf('ab')), 'c')).toEqual(['', 0]);
});

test('glyph 0, for missing characters, is always included', () => {
  const { path } = opened(subsetOf('a')).getGlyph(0);
  expect(path.toSVG()).toBe(original.getGlyph(0).path.toSVG());
});

test('the file has as many glyphs, and is much smaller', () => {
  const subset = subsetOf('Bone pain');
  expect(opened(subset).numGlyphs).toBe(original.numGlyphs);
  expect(subset.length).toBeLessThan(bytes.length / 5);
});

test('every table is at its offset, in order of names, with its checksum', () => {
  const view = Buffer.from(subsetOf('Größe'));
  const count = view.readUInt16BE(4);
  const tags: string[] = [];
  for (let record = 12; record < 12 + count * 16; record += 16) {
    const [checksum, offset, length] = [4, 8, 12].map((at) => view.readUInt32BE(record + at)) as [
      number,
      number,
      number,
    ];
    let sum = 0;
    for (let at = 0; at < length; at += 4) sum = (sum + view.readUInt32BE(offset + at)) >>> 0;
    expect([offset % 4, sum]).toEqual([0, checksum]);
    tags.push(view.toString('latin1', record, record + 4));
  }
  expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']);
});
