import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { fallbackFile, fontFile } from '../../../scripts/render/fonts/font-files.ts';
import { type Shaping, shapeByPairs } from '../../../scripts/render/fonts/shape-by-pairs.ts';
import { TEXT_STYLES } from '../../../scripts/render/fonts/text-styles.ts';

const CONTENT = fileURLToPath(new URL('../../../content/en/', import.meta.url));

const open = (file: string): Shaping => openSync(file) as unknown as Shaping;
const byPairs = (file: string): Shaping => {
  const face = open(file);
  shapeByPairs(face);
  return face;
};
const faces = TEXT_STYLES.map(fontFile).map((file) => ({ whole: open(file), pairs: byPairs(file) }));

const shapedBy = (face: Shaping, text: string) => {
  const { glyphs, positions } = face.layout(text, [], undefined, undefined, 'ltr');
  return {
    glyphs: glyphs.map(({ id }) => id),
    positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) =>
      [xAdvance, yAdvance, xOffset, yOffset].join(),
    ),
  };
};

const lines = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readFileSync(join(CONTENT, name), 'utf8').split('\n'))
  .filter((line) => line !== '');

test('every line of the content is set like by the font alone', () => {
  expect(lines.length).toBeGreaterThan(1000);
  lines.forEach((line, index) => {
    const { whole, pairs } = faces[index % faces.length] as (typeof faces)[number];
    expect(shapedBy(pairs, line), line).toEqual(shapedBy(whole, line));
    expect(pairs.layout(line).advanceWidth).toBe(whole.layout(line).advanceWidth);
  });
});

test('so is any text, of letters, punctuation, fractions, marks and hidden characters', () => {
  const characters = [
    ...'AVTWYKPrvwy fi1/2.,“”’é½',
    '\u2044',
    '\u00AD',
    '\u0301',
    '\u00A0',
    '\u200B',
    'Ω',
    '→',
  ];
  const text = fc.array(fc.constantFrom(...characters), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...faces), (words, { whole, pairs }) => {
      expect(shapedBy(pairs, words)).toEqual(shapedBy(whole, words));
    }),
  );
});

test('explicit features and right-to-left text use the font’s own shaping', () => {
  const { whole, pairs } = faces[0] as (typeof faces)[number];
  const ids = (face: Shaping, [text, ...options]: Parameters<Shaping['layout']>) =>
    face.layout(text, ...options).glyphs.map(({ id }) => id);
  const calls: Parameters<Shaping['layout']>[] = [
    ['Half 12', ['sups']],
    ['Back', undefined, undefined, undefined, 'rtl'],
  ];
  expect(ids(pairs, ['Half 12', ['sups']])).not.toEqual(ids(pairs, ['Half 12', []]));
  for (const call of calls) expect(ids(pairs, call)).toEqual(ids(whole, call));
});

test('a font with ligatures is unchanged, and so is one that already sets by pairs', () => {
  const joining = open(fallbackFile({ weight: 400, italic: false }));
  shapeByPairs(joining);
  expect(Object.hasOwn(joining, 'layout')).toBe(false);
  const face = (faces[0] as (typeof faces)[number]).pairs;
  const { layout } = face;
  shapeByPairs(face);
  expect(face.layout === layout).toBe(true);
});
