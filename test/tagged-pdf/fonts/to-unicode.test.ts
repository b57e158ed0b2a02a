import { expect, test } from 'vitest';
import { readToUnicode } from '../../../scripts/pdf-check/pdf/fonts/to-unicode.ts';
import { toUnicodeCMap } from '../../../scripts/tagged-pdf/fonts/to-unicode.ts';

const MANY = Array.from({ length: 250 }, (_, index): [number, number[]] => [index + 1, [0x41 + index]]);

test('a code has its characters, ligatures and those beyond the basic plane too', () => {
  const cmap = toUnicodeCMap([
    [3, [0x2022]],
    [300, [0x66, 0x69]],
    [70, [0x1f600]],
  ]);
  expect(cmap).toContain('<0003> <2022>\n<012c> <00660069>\n<0046> <d83dde00>');
  expect([...readToUnicode(Buffer.from(cmap))]).toEqual([
    [3, '•'],
    [300, 'fi'],
    [70, '😀'],
  ]);
});

test('no list is longer than 100 entries, and each has its length', () => {
  const cmap = toUnicodeCMap(MANY);
  expect(cmap.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '100 beginbfchar', '50 beginbfchar']);
  expect(readToUnicode(Buffer.from(cmap)).size).toBe(250);
});

test('no range is written', () => {
  expect(toUnicodeCMap(MANY)).not.toContain('beginbfrange');
});
