import { expect, test } from 'vitest';
import { pattern } from '../../../scripts/locales/es/pattern.ts';

test.each([
  [String.raw`\bni\b`, 'Ni uno', true],
  [String.raw`\bni\b`, 'niño', false],
  [String.raw`\bni\b`, 'aní', false],
  [String.raw`\bel`, 'el día', true],
  [String.raw`\bel`, 'piel', false],
  [String.raw`\bel`, 'él', false],
  [String.raw`\bél`, 'él', true],
  [String.raw`\bél`, 'el', true],
  [String.raw`or\b`, 'dolor.', true],
  [String.raw`or\b`, 'ordenó', false],
  // a letter that may be missing: the edge may be before what comes after it
  [String.raw`\bh?úmero`, 'húmero', true],
  [String.raw`\bh?úmero`, 'el número', false],
  [String.raw`brazos?\b`, 'brazo', true],
  [String.raw`brazos?\b`, 'brazosá', false],
  // a group, and a number, where nothing is known of what is beside the edge
  [String.raw`\b(?:uno|dos)\b`, 'dos', true],
  [String.raw`\b(?:uno|dos)\b`, 'ayudos', false],
  [String.raw`\b38\b`, '38 grados', true],
  [String.raw`\b38\b`, '138', false],
  // a letter of an escape is no letter of the pattern
  [String.raw`\d\b`, '5 mg', true],
  [String.raw`\d\b`, '5mg', false],
  [String.raw`\s\bsí`, 'que sí', true],
])('%s in “%s”: %s', (source, text, isFound) => {
  expect(pattern(source).test(text)).toBe(isFound);
});
