import { expect, test } from 'vitest';
import { createHasGlyph } from '../../../scripts/render/fonts/glyph-coverage.ts';

const hasGlyph = createHasGlyph();

test.each(['A', '~', ' ', 'é', 'ñ', '½', '°', '–', '“', '≥', '€', '\u00A0'])(
  '%s can be printed',
  (character) => {
    expect(hasGlyph(character)).toBe(true);
  },
);

test.each(['→', '✓', '☐', 'µ', '\u2011', '\u202F', '😀', '你', 'я', 'ễ'])('%s cannot', (character) => {
  expect(hasGlyph(character)).toBe(false);
});
